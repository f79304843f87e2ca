package org.entente.record.ask;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Until when something holds, as its sentence says: "jusqu'en 2026", "until 31 July 2026", "for
 * five years", "d'une durée de trois ans", "five-year". The words stand in {@code
 * record/ask/validity.tsv}.
 */
final class Validity {

  private static final Map<String, Map<String, Integer>> WORDS = words();

  /** The groups are day, month, American day, year. */
  private static final Pattern UNTIL =
      Pattern.compile(
          "(?iu)(?<!\\p{L})"
              + any("until")
              + "\\s+(?:le\\s+|the\\s+)?(?:(\\d{1,2})(?:er|st|nd|rd|th)?\\s+)?(?:"
              + any("month")
              + "(?:\\s+(\\d{1,2})(?:st|nd|rd|th)?(?=\\D))?,?\\s*)?(20\\d\\d)?(?!\\d)");

  private static final Pattern LASTING =
      Pattern.compile(
          "(?iu)(?<!\\p{L})"
              + any("lasting")
              + "\\s+(\\d{1,2}|"
              + any("number")
              + ")[\\s-]+"
              + any("unit")
              + "(?!\\p{L})");

  /** "five-year agreement". */
  private static final Pattern JOINED =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(\\d{1,2}|" + any("number") + ")-" + any("unit") + "(?!\\p{L})");

  private static final Pattern SPAN =
      Pattern.compile("(?iu)(?<!\\p{L})" + any("span") + "(?:le|e)?s?(?!\\p{L})");

  private Validity() {}

  /**
   * The day, month or year to which something holds, as precise as it is told.
   *
   * @param sentence the sentence that shows it
   * @param since the day from which it holds (ISO), from which lengths are counted
   */
  static Optional<String> until(String sentence, String since) {
    String plain = sentence.replace('’', '\'');
    Matcher until = UNTIL.matcher(plain);
    while (until.find()) {
      Optional<String> date = date(until, since);
      if (date.isPresent()) {
        return date;
      }
    }
    Matcher lasting = LASTING.matcher(plain);
    if (lasting.find()) {
      return Optional.of(after(since, number(lasting.group(2)), unit(lasting.group(4))));
    }
    Matcher joined = JOINED.matcher(plain);
    if (joined.find()) {
      return Optional.of(after(since, number(joined.group(1)), unit(joined.group(3))));
    }
    Matcher span = SPAN.matcher(plain);
    return span.find()
        ? Optional.of(after(since, 1, WORDS.get("span").get(lower(span.group(1)))))
        : Optional.empty();
  }

  private static Optional<String> date(Matcher found, String since) {
    String day = found.group(2) == null ? found.group(4) : found.group(2);
    String month = found.group(3);
    String year = found.group(5);
    try {
      if (month == null) {
        return day == null ? Optional.ofNullable(year) : Optional.empty();
      }
      LocalDate from = LocalDate.parse(since);
      int number = WORDS.get("month").get(lower(month));
      YearMonth in = YearMonth.of(year == null ? from.getYear() : Integer.parseInt(year), number);
      if (year == null && in.isBefore(YearMonth.from(from))) {
        in = in.plusYears(1);
      }
      return Optional.of(day == null ? in.toString() : in.atDay(Integer.parseInt(day)).toString());
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int number(String written) {
    return Character.isDigit(written.charAt(0))
        ? Integer.parseInt(written)
        : WORDS.get("number").get(lower(written));
  }

  private static int unit(String written) {
    return WORDS.get("unit").get(lower(written));
  }

  private static String after(String since, int number, int months) {
    return LocalDate.parse(since).plusMonths((long) number * months).toString();
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** A group of all words of a kind, the longest first. */
  private static String any(String kind) {
    return WORDS.get(kind).keySet().stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(", ")"));
  }

  private static Map<String, Map<String, Integer>> words() {
    Map<String, Map<String, Integer>> words = new HashMap<>();
    for (String line : lines()) {
      String[] cells = line.split("\t");
      for (String word : cells[2].split("\\|")) {
        words
            .computeIfAbsent(cells[0], kind -> new HashMap<>())
            .put(word, cells[1].isEmpty() ? 0 : Integer.parseInt(cells[1]));
      }
    }
    return words;
  }

  private static List<String> lines() {
    String file = "/record/ask/validity.tsv";
    try (InputStream in = Validity.class.getResourceAsStream(file)) {
      List<String> lines = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\R")) {
        if (!line.isBlank() && !line.startsWith("#")) {
          lines.add(line);
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
