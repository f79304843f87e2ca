package org.entente.language.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.entente.language.time.TimeExpression.Direction;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeDataTest {

  private static TimeData load(String words, String patterns) {
    TimeData.Loading loading = new TimeData.Loading();
    loading.words("words.tsv", words);
    PatternSyntax syntax = new PatternSyntax(loading.vocabulary());
    loading.patterns("patterns.tsv", patterns, syntax);
    loading.checkUse("words.tsv", syntax);
    return loading.result();
  }

  @Test
  void aThirdLanguageIsDataOnly() {
    String words =
        "month\tmarzo\t3\nweekday\tlunes\t1\nunit\tdías|día\tday\nnumber\ttres\t3\nagone\tpasado\n";
    String patterns =
        "[el] {day} de {month} [de {year}]\tdate\nhace {number} {unit}\tshift sign=-1\n[el] {weekday} @agone\tdate turn=last\n"
            + "desde {point}\tsince point\n";
    TimeGrammar spanish = new PatternGrammar(load(words, patterns));
    String text = "Desde el 3 de marzo de 2024; hace tres días y el lunes pasado.";
    List<TimeExpression> found = spanish.find(text, new Span(0, text.length()));
    assertThat(found)
        .extracting(TimeExpression::text)
        .containsExactly("Desde el 3 de marzo de 2024", "hace tres días", "el lunes pasado");
    assertThat(found)
        .extracting(TimeExpression::kind)
        .containsExactly(
            TimeExpression.Kind.SINCE, TimeExpression.Kind.TIME, TimeExpression.Kind.TIME);
    LocalDate published = LocalDate.of(2024, 9, 12);
    assertThat(found)
        .extracting(t -> t.resolve(published, null, Direction.PAST).orElseThrow().iso())
        .containsExactly("2024-03-03", "2024-09-09", "2024-09-09");
  }

  @Test
  void ofEquallyLongPatternsTheFirstHolds() {
    TimeGrammar grammar =
        new PatternGrammar(load("month\tmay\t5\n", "in {month}\tnone\nin {fullmonth}\tdate\n"));
    assertThat(grammar.find("in may", new Span(0, 6))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{moon}             | date            | unknown slot {moon}; allowed: ",
        "hier               | past            | unknown operation 'past'; allowed: none, [around, date,",
        "hier               | shift day=1     | unknown or repeated constant 'day=1' of shift; allowed: [from, number, sign, unit]",
        "hier               | shift sign      | unknown or repeated constant 'sign' of shift",
        "hier               | shift unit=dog  | Unit.DOG",
        "@friends           | vague           | unknown word list @friends; allowed: [month]",
        "[le hier           | vague           | a bracket is not closed: [le hier",
        "(en)               | vague           | a pattern without words: (en)",
        "hier               | shift           | shift needs a unit: give unit= or a slot {unit}",
        "le {month}         | point           | point needs {point}",
        "{day1} {month}     | range           | range needs two ends"
      })
  void aBrokenPatternNamesFileAndLine(String pattern, String meaning, String message) {
    assertThatThrownBy(
            () ->
                load(
                    "month\tmai\t5\n",
                    "# comment\n{month}\tdate\n" + pattern + "\t" + meaning + "\n"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("patterns.tsv:3: ")
        .hasMessageContaining(message);
  }

  @Test
  void allMistakesAreToldAtOnce() {
    String words =
        "month\tmai\t5\nmonth\tMai\t6\nweekday\tlundi\tone\nstray\tmot\nunit\tan\tyear\tx\n";
    assertThatThrownBy(() -> load(words, "{month}\tdate\n{month}\tdate\nx\n"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("words.tsv:2: empty or repeated word 'Mai' of kind month")
        .hasMessageContaining("words.tsv:3: For input string: \"one\"")
        .hasMessageContaining(
            "words.tsv:5: expected kind, words and perhaps a value, found 4 columns")
        .hasMessageContaining("patterns.tsv:2: repeated pattern: {month}")
        .hasMessageContaining("patterns.tsv:3: expected a pattern and a meaning, found 1 columns")
        .hasMessageContaining("words.tsv: kinds of words that no pattern uses: [stray]");
  }

  @Test
  void aLanguageWithoutDataIsAnError() {
    assertThatThrownBy(() -> TimeGrammars.forLanguage("xx"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no time grammar for language 'xx': /language/time/xx/ is missing");
  }
}
