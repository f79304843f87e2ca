package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our figures are those of ../shared/gold/score.py, on output with mistakes of every kind. */
class ScorePyTest {

  private static final Path SCRIPT = Path.of("../../shared/gold/score.py");
  private static final Path GOLD = Path.of("../entente-core/src/test/resources/articles");
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final List<String> CODES =
      List.of("FRA/GOV", "MLI/REB", "UNK", "IGO:UN", "NSA:ISIS", "MLI/GOV");

  @TempDir private Path folder;

  @Test
  void sameFiguresOnTheOwnArticles() throws IOException, InterruptedException {
    assumeTrue(Files.exists(SCRIPT), "no ../shared/gold/score.py beside the project");
    assumeTrue(hasPython(), "no python3");
    int compared = 0;
    for (int seed = 0; seed < 5; seed++) {
      Path output = folder.resolve("output" + seed + ".jsonl");
      Set<String> types = spoil(output, seed);
      JsonNode theirs = score(output);
      ArticleEvaluation ours =
          ArticleEvaluation.of(
              GoldReader.read(List.of(GOLD), types).articles(),
              OutputReader.read(output).records());
      assertThat(ours.scores()).hasSizeGreaterThan(8);
      same(ours.pairs().counts(), theirs.path("pairs"));
      same(ours.sides().counts(), theirs.path("actor+type"));
      same(ours.types().counts(), theirs.path("type"));
      ours.byType()
          .forEach((type, figures) -> same(figures.counts(), theirs.path("by_type").path(type)));
      assertThat(new TreeMap<>(ours.byType()).keySet()).isEqualTo(keys(theirs.path("by_type")));
      sameShare(ours.dates(), theirs.path("date"));
      sameShare(ours.places(), theirs.path("place"));
      assertThat(ours.answered()).isEqualTo(theirs.at("/articles/answered").intValue());
      compared += theirs.at("/pairs/tp").intValue();
    }
    assertThat(compared).as("something was right").isGreaterThan(50);
  }

  private static Set<String> keys(JsonNode object) {
    Set<String> keys = new TreeSet<>();
    object.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  private static void same(Counts ours, JsonNode theirs) {
    assertThat(ours)
        .isEqualTo(
            new Counts(
                theirs.path("tp").intValue(),
                theirs.path("fp").intValue(),
                theirs.path("fn").intValue()));
    // The script rounds half to even, as rint does.
    assertThat(Math.rint(ours.f1() * 1000) / 1000).isEqualTo(theirs.path("f1").doubleValue());
  }

  private static void sameShare(Counts ours, JsonNode theirs) {
    assertThat(ours.right()).isEqualTo(theirs.path("right").intValue());
    assertThat(ours.right() + ours.missed()).isEqualTo(theirs.path("of").intValue());
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException missing) {
      return false;
    }
  }

  private JsonNode score(Path output) throws IOException, InterruptedException {
    Path result = folder.resolve("result.json");
    Process process =
        new ProcessBuilder(
                "python3", SCRIPT.toString(), GOLD.toString(), output.toString(), "--json")
            .redirectOutput(result.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(process.waitFor()).isZero();
    return MAPPER.readTree(result.toFile());
  }

  /** Writes the gold as output, with mistakes drawn at random; gives the types of the gold. */
  private static Set<String> spoil(Path output, int seed) throws IOException {
    Random random = new Random(seed);
    Set<String> types = new TreeSet<>(List.of("RETREAT", "AID"));
    List<Path> files;
    try (Stream<Path> all = Files.list(GOLD)) {
      files = all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    List<String> lines = new ArrayList<>();
    for (Path file : files) {
      JsonNode gold = MAPPER.readTree(file.toFile());
      gold.path("events").forEach(event -> types.add(event.path("type").textValue()));
      if (random.nextInt(8) == 0) {
        continue; // an article that was not answered
      }
      ObjectNode answer = MAPPER.createObjectNode();
      answer.putObject("article").put("id", gold.path("id").textValue());
      ArrayNode events = answer.putArray("events");
      for (JsonNode event : gold.path("events")) {
        if (random.nextInt(4) > 0) {
          events.add(spoil(event, random));
        }
      }
      lines.add(answer.toString());
    }
    Files.write(output, lines, StandardCharsets.UTF_8);
    return types;
  }

  private static ObjectNode spoil(JsonNode gold, Random random) {
    ObjectNode event = MAPPER.createObjectNode();
    boolean other = random.nextInt(6) == 0;
    event.put("type", other ? "AID" : gold.path("type").textValue());
    String[] statuses = {"actual", "actual", "actual", "historical", "negated", "future"};
    event.put("status", statuses[random.nextInt(statuses.length)]);
    boolean swapped = random.nextInt(6) == 0;
    codes(event.putArray("actors"), gold.path(swapped ? "recipients" : "actors"), random);
    codes(event.putArray("recipients"), gold.path(swapped ? "actors" : "recipients"), random);
    boolean late = random.nextInt(4) == 0;
    String date = late ? "2020-01-01" : gold.path("date").textValue();
    event.set("date", date == null ? null : MAPPER.createObjectNode().put("value", date));
    String country = gold.path("place_country").textValue();
    event.set("place", MAPPER.createObjectNode().put("country", late ? null : country));
    return event;
  }

  private static void codes(ArrayNode to, JsonNode gold, Random random) {
    gold.forEach(code -> to.addObject().put("code", code.textValue()));
    if (random.nextInt(5) == 0) {
      to.addObject().put("code", CODES.get(random.nextInt(CODES.size())));
    }
  }
}
