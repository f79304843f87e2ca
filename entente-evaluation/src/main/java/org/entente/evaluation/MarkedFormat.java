package org.entente.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Span;

/**
 * Sentences with a marked pair: tab-separated lines under a header that has at least the columns
 * {@code id}, {@code gold_root} (one of {@link MarkedSentence#TYPES}) and {@code marked_sentence},
 * in which {@code <s>...</s>} marks the source and {@code <t>...</t>} the target. Either mark may
 * be missing or stand several times. There is no quoting.
 */
final class MarkedFormat {

  private static final Pattern MARK = Pattern.compile("<(/?)([st])>");
  private static final List<String> NEEDED = List.of("id", "gold_root", "marked_sentence");

  private final String file;
  private final List<GoldProblem> problems;
  private Map<String, Integer> columns = Map.of();

  MarkedFormat(String file, List<GoldProblem> problems) {
    this.file = file;
    this.problems = problems;
  }

  List<MarkedSentence> read(List<String> lines) {
    List<MarkedSentence> sentences = new ArrayList<>();
    if (lines.isEmpty() || !isHeader(lines.get(0))) {
      return sentences;
    }
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        sentence(lines.get(i).split("\t", -1), i + 1).ifPresent(sentences::add);
      }
    }
    return sentences;
  }

  private boolean isHeader(String line) {
    List<String> names = Arrays.asList(line.split("\t", -1));
    columns = new HashMap<>();
    names.forEach(name -> columns.put(name, names.indexOf(name)));
    for (String name : NEEDED) {
      if (!columns.containsKey(name)) {
        refuse(
            GoldCode.G05,
            1,
            name,
            "columns " + String.join(", ", names),
            String.join(", ", NEEDED));
        return false;
      }
    }
    return true;
  }

  private Optional<MarkedSentence> sentence(String[] cells, int line) {
    int most = NEEDED.stream().mapToInt(columns::get).max().orElseThrow();
    if (cells.length <= most) {
      refuse(GoldCode.G05, line, "", cells.length + " columns", most + 1 + " columns or more");
      return Optional.empty();
    }
    String type = cells[columns.get("gold_root")];
    if (!MarkedSentence.TYPES.contains(type)) {
      refuse(GoldCode.G06, line, "gold_root", type, String.join(", ", MarkedSentence.TYPES));
      return Optional.empty();
    }
    String id = cells[columns.get("id")];
    return marks(cells[columns.get("marked_sentence")], line, id, type);
  }

  private Optional<MarkedSentence> marks(String marked, int line, String id, String type) {
    StringBuilder text = new StringBuilder();
    Map<String, List<Span>> spans = Map.of("s", new ArrayList<>(), "t", new ArrayList<>());
    Map<String, Integer> open = new HashMap<>();
    Matcher mark = MARK.matcher(marked);
    int at = 0;
    while (mark.find()) {
      text.append(marked, at, mark.start());
      at = mark.end();
      String which = mark.group(2);
      Integer start = open.remove(which);
      boolean opens = mark.group(1).isEmpty();
      if (opens == (start != null)) {
        refuse(GoldCode.G08, line, "marked_sentence", marked, "pairs of <s> </s> and <t> </t>");
        return Optional.empty();
      }
      if (opens) {
        open.put(which, text.length());
      } else if (start < text.length()) {
        spans.get(which).add(new Span(start, text.length()));
      }
    }
    text.append(marked, at, marked.length());
    if (!open.isEmpty() || text.toString().isBlank()) {
      refuse(
          GoldCode.G08,
          line,
          "marked_sentence",
          marked,
          "a sentence with pairs of <s> </s> and <t> </t>");
      return Optional.empty();
    }
    String origin = file + ":" + line;
    return Optional.of(
        new MarkedSentence(origin, id, type, text.toString(), spans.get("s"), spans.get("t")));
  }

  private void refuse(GoldCode code, int line, String place, String found, String allowed) {
    problems.add(new GoldProblem(code, file, line, place, found, allowed));
  }
}
