package org.entente.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.model.Sentence;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The readers on stored parses. {@code mvn test -pl entente-core -Dtest=ReadingTableTest
 * -Dentente.renew=true} parses the tables' sentences anew.
 */
class ReadingTableTest {

  @TestFactory
  Stream<DynamicTest> french() {
    return table("fr");
  }

  @TestFactory
  Stream<DynamicTest> english() {
    return table("en");
  }

  @Test
  void everyLanguageHasEightyRowsAndNoStaleParse() {
    for (String language : Readers.languages()) {
      List<String> texts =
          ReadingTable.rows(language).stream().map(ReadingTable.Row::text).toList();
      assertThat(texts).hasSizeGreaterThanOrEqualTo(80).doesNotHaveDuplicates();
      assertThat(ReadingTable.parses(language).keySet()).containsExactlyElementsOf(texts);
    }
  }

  private static Stream<DynamicTest> table(String language) {
    if (Boolean.getBoolean("entente.renew")) {
      ReadingTable.renew(language);
    }
    Map<String, Sentence> parses = ReadingTable.parses(language);
    Reader reader = Readers.forLanguage(language);
    return ReadingTable.rows(language).stream()
        .map(row -> dynamicTest(row.text(), () -> check(reader.read(parses.get(row.text())), row)));
  }

  private static void check(SentenceReading reading, ReadingTable.Row row) {
    List<String> wrong = new ArrayList<>();
    for (ReadingTable.Expected expected : row.expected()) {
      List<Predicate> named =
          reading.all().stream().filter(p -> isNamed(reading.sentence(), p, expected)).toList();
      if (expected.absent()) {
        named.forEach(p -> wrong.add("found " + p));
      } else if (named.isEmpty()) {
        wrong.add("no predicate " + expected.lemma());
      } else {
        expected
            .values()
            .forEach((key, value) -> compare(reading.sentence(), named.get(0), key, value, wrong));
      }
    }
    assertThat(row.expected()).as("line %d expects something", row.line()).isNotEmpty();
    assertThat(wrong).as("table.txt, line %d: %s", row.line(), row.text()).isEmpty();
  }

  private static boolean isNamed(
      Sentence sentence, Predicate predicate, ReadingTable.Expected expected) {
    return expected.lemma().startsWith("=")
        ? sentence.token(predicate.head()).form().equals(expected.lemma().substring(1))
        : predicate.lemma().equals(expected.lemma());
  }

  private static void compare(
      Sentence sentence, Predicate predicate, String key, String value, List<String> wrong) {
    String found = ReadingTable.value(sentence, predicate, key);
    if (!found.equals(value)) {
      wrong.add(predicate.lemma() + " " + key + "=" + found + ", wanted " + value);
    }
  }
}
