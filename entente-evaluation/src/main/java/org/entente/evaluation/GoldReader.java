package org.entente.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads gold from files and folders: gold articles ({@code .json}, {@code .jsonl}), PLOVER's
 * records (the same endings) and sentences with marked pairs ({@code .tsv}). What is wrong with one
 * file or line is noted, and the others are read all the same.
 */
public final class GoldReader {

  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final List<String> ENDINGS = List.of(".json", ".jsonl", ".ndjson", ".tsv");

  private final ArticleFormat format;
  private final PloverFormat plover;
  private final List<GoldArticle> articles = new ArrayList<>();
  private final List<MarkedSentence> sentences = new ArrayList<>();
  private final List<GoldProblem> problems = new ArrayList<>();

  private GoldReader(Set<String> types) {
    this.format = new ArticleFormat(types);
    this.plover = new PloverFormat(types);
  }

  /**
   * What is in these files; of a folder, all gold files that lie directly in it, in the order of
   * their names.
   *
   * @param types the event types of the codebook
   */
  public static GoldSet read(List<Path> paths, Set<String> types) {
    GoldReader reader = new GoldReader(types);
    paths.forEach(reader::path);
    reader.articles.addAll(reader.plover.articles());
    return new GoldSet(
        reader.unique(reader.articles, GoldArticle::id, GoldArticle::origin),
        reader.unique(reader.sentences, MarkedSentence::id, MarkedSentence::origin),
        reader.problems);
  }

  private void path(Path path) {
    if (!Files.isDirectory(path)) {
      file(path);
      return;
    }
    try (Stream<Path> all = Files.list(path)) {
      List<Path> files = all.filter(GoldReader::isGold).sorted().toList();
      if (files.isEmpty()) {
        refuse(GoldCode.G02, path, 0, "no gold file", "files that end in " + endings());
      }
      files.forEach(this::file);
    } catch (IOException e) {
      refuse(GoldCode.G01, path, 0, e.toString(), "a folder that this user may read");
    }
  }

  private static boolean isGold(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return !name.startsWith(".") && ENDINGS.stream().anyMatch(name::endsWith);
  }

  private static String endings() {
    return String.join(", ", ENDINGS);
  }

  private void file(Path file) {
    if (!Files.exists(file)) {
      refuse(GoldCode.G01, file, 0, "nothing of that name", "the name of a file or folder");
      return;
    }
    if (!isGold(file)) {
      refuse(
          GoldCode.G03, file, 0, file.getFileName().toString(), "a file that ends in " + endings());
      return;
    }
    String content;
    try {
      String read = Files.readString(file, StandardCharsets.UTF_8);
      content = read.startsWith(BYTE_ORDER_MARK) ? read.substring(1) : read;
    } catch (CharacterCodingException e) {
      refuse(GoldCode.G01, file, 0, "bytes that are no UTF-8", "a file in UTF-8");
      return;
    } catch (IOException e) {
      refuse(GoldCode.G01, file, 0, e.toString(), "a file that this user may read");
      return;
    }
    List<String> lines = content.lines().toList();
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".tsv")) {
      sentences.addAll(new MarkedFormat(file.toString(), problems).read(lines));
    } else if (name.endsWith(".json")) {
      JsonNode node = parse(content, file, 0);
      if (node != null && node.isArray()) {
        node.forEach(member -> object(member, file, 0));
      } else if (node != null) {
        object(node, file, 0);
      }
    } else {
      for (int i = 0; i < lines.size(); i++) {
        JsonNode node = lines.get(i).isBlank() ? null : parse(lines.get(i), file, i + 1);
        if (node != null) {
          object(node, file, i + 1);
        }
      }
    }
  }

  private JsonNode parse(String json, Path file, int line) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      int at =
          line > 0 ? line : Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getLineNr());
      refuse(GoldCode.G04, file, at, e.getOriginalMessage(), "one JSON object");
      return null;
    }
  }

  private void object(JsonNode node, Path file, int line) {
    if (!node.isObject()) {
      refuse(GoldCode.G04, file, line, Fields.kind(node), "a JSON object");
      return;
    }
    Fields fields = new Fields(node, "", file.toString(), line, problems);
    String origin = file + (line > 0 ? ":" + line : "");
    if (PloverFormat.isRecord(node)) {
      plover.add(fields, origin, problems);
      return;
    }
    int before = problems.size();
    GoldArticle article = format.read(fields, origin);
    if (problems.size() == before) {
      articles.add(article);
    }
  }

  private <T> List<T> unique(List<T> items, Function<T, String> id, Function<T, String> origin) {
    Map<String, T> first = new HashMap<>();
    List<T> unique = new ArrayList<>();
    for (T item : items) {
      T other = first.putIfAbsent(id.apply(item), item);
      if (other == null) {
        unique.add(item);
      } else {
        problems.add(
            new GoldProblem(
                GoldCode.G07,
                origin.apply(item),
                0,
                "id",
                id.apply(item),
                "an id that " + origin.apply(other) + " does not have"));
      }
    }
    return unique;
  }

  private void refuse(GoldCode code, Path file, int line, String found, String allowed) {
    problems.add(new GoldProblem(code, file.toString(), line, "", found, allowed));
  }
}
