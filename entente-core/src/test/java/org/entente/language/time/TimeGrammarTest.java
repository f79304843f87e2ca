package org.entente.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.language.time.TimeExpression.Direction;
import org.entente.model.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every row of language/time/LANGUAGE.tsv: the text, the day of publication, the direction, the day
 * narrated, and all expressions that are found, each as words=KIND:value, with first and last day
 * where the value is no day.
 */
class TimeGrammarTest {

  private static final int ROWS = 150;

  private record Row(
      String language,
      int line,
      String text,
      LocalDate published,
      Direction direction,
      LocalDate narrated,
      String found) {

    String name() {
      return language + ":" + line + " " + text;
    }

    void check() {
      TimeGrammar grammar = TimeGrammars.forLanguage(language);
      // The range begins behind other words: offsets must be those of the whole text.
      String before = "Xx 2024-01-01. ";
      String whole = before + text;
      List<TimeExpression> times = grammar.find(whole, new Span(before.length(), whole.length()));
      for (TimeExpression time : times) {
        assertThat(time.span().of(whole)).isEqualTo(time.text());
      }
      assertThat(
              times.isEmpty()
                  ? "-"
                  : times.stream().map(this::show).collect(Collectors.joining(" ; ")))
          .isEqualTo(found);
    }

    private String show(TimeExpression time) {
      String value = time.resolve(published, narrated, direction).map(Row::show).orElse("-");
      return time.text() + "=" + time.kind() + ":" + value;
    }

    private static String show(TimeValue value) {
      boolean isDay = value.first().equals(value.last());
      return value.iso() + (isDay ? "" : "[" + value.first() + ".." + value.last() + "]");
    }
  }

  @TestFactory
  Stream<DynamicTest> frenchRows() throws IOException {
    return tests("fr");
  }

  @TestFactory
  Stream<DynamicTest> englishRows() throws IOException {
    return tests("en");
  }

  /** Turkish small letters have no dot where others have one: "VENDREDI" must stay "vendredi". */
  @TestFactory
  Stream<DynamicTest> rowsUnderTurkishLocale() throws IOException {
    List<Row> rows = new ArrayList<>(rows("fr"));
    rows.addAll(rows("en"));
    return Stream.of(
        DynamicTest.dynamicTest(
            "all rows under tr-TR",
            () -> {
              Locale before = Locale.getDefault();
              Locale.setDefault(Locale.forLanguageTag("tr-TR"));
              try {
                rows.forEach(Row::check);
              } finally {
                Locale.setDefault(before);
              }
            }));
  }

  private static Stream<DynamicTest> tests(String language) throws IOException {
    List<Row> rows = rows(language);
    assertThat(rows).hasSizeGreaterThanOrEqualTo(ROWS);
    assertThat(rows).filteredOn(r -> r.found().equals("-")).hasSizeGreaterThanOrEqualTo(ROWS / 10);
    return rows.stream().map(row -> DynamicTest.dynamicTest(row.name(), row::check));
  }

  private static List<Row> rows(String language) throws IOException {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : read("/language/time/" + language + ".tsv").split("\n")) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] row = line.split("\t", -1);
        assertThat(row).as(language + ":" + number).hasSize(5);
        rows.add(
            new Row(
                language,
                number,
                row[0],
                day(row[1]),
                Direction.valueOf(row[2]),
                day(row[3]),
                row[4]));
      }
    }
    return rows;
  }

  private static LocalDate day(String text) {
    return text.equals("-") ? null : LocalDate.parse(text);
  }

  private static String read(String resource) throws IOException {
    try (InputStream in = TimeGrammarTest.class.getResourceAsStream(resource)) {
      assertThat(in).as(resource).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
