package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code entente evaluate} from outside. */
class EvaluateCommandTest {

  private static final String EXPULSION = "Le Mali a expulsé l'ambassadeur de France.";

  @TempDir private Path folder;
  private Path gold;

  @BeforeEach
  void gold() throws IOException {
    gold = Files.createDirectory(folder.resolve("gold"));
    Files.writeString(gold.resolve("a.json"), article("a", "SANCTION"));
  }

  private static String article(String id, String type) {
    return """
        {
          "id": "%s", "title": "Mali et France", "text": "%s", "published": "2024-05-03", "events": [
          {"type": "%s", "actors": ["MLI/GOV"], "recipients": ["FRA/GOV"],
           "evidence": "Le Mali a expulsé"}]}
        """
        .formatted(id, EXPULSION, type);
  }

  private static JsonNode json(Session session) {
    return Json.of(session.out());
  }

  @Test
  void readsTheTextsOfTheGold() {
    Session session = Session.of("evaluate", gold, "--run", "--format", "json");
    assertThat(session.code()).isZero();
    assertThat(session.err()).isEmpty();
    assertThat(json(session).at("/articles/pairs/right").intValue()).isEqualTo(1);
    assertThat(json(session).at("/articles/pairs/f1/value").doubleValue()).isEqualTo(1);
    assertThat(json(session).at("/problems").isEmpty()).isTrue();
  }

  @Test
  void theOutputOfReadGivesTheSameFigures() throws IOException {
    Path output = folder.resolve("out.jsonl");
    Files.writeString(output, Session.of("read", "--format", "jsonl", gold).out());
    Session session = Session.of("evaluate", gold, "--output", output);
    assertThat(session.code()).isZero();
    assertThat(session.out()).isEqualTo(Session.of("evaluate", gold).out());
    assertThat(session.out())
        .startsWith("1 articles with gold, 1 of them read\n")
        .contains(
            "  pairs       1.000 (1.00-1.00) 1.000 (1.00-1.00) 1.000 (1.00-1.00)   1   0   0\n")
        .contains("  SANCTION    1.000");
    assertThat(session.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void markedSentencesAndRecordsOfPlover() throws IOException {
    Files.writeString(
        gold.resolve("m.tsv"),
        "id\tgold_root\tmarked_sentence\nm\tACCUSE\t<s>Chad</s> accused <t>Sudan</t> of arming rebels.\n");
    Files.writeString(
        gold.resolve("p.jsonl"),
        """
        {"id": "p", "text": "The president of Kenya met the president of Uganda.", "event": "CONSULT", "source": [{"code": "KEN", "sector": "GOV"}, {"code": "UGA", "sector": "GOV"}], "cite_info": {"language": "en"}}
        """);
    Session session = Session.of("evaluate", gold, "--format", "json");
    assertThat(session.code()).isZero();
    assertThat(json(session).at("/articles/gold").intValue()).isEqualTo(2);
    assertThat(json(session).at("/articles/wholeEvents/right").intValue()).isEqualTo(2);
    assertThat(json(session).at("/sentences/macroF1/value").doubleValue()).isEqualTo(1);
  }

  @Test
  void whatIsWrittenForPloverIsGoldThatIsFound() throws IOException {
    Path records = folder.resolve("plover.jsonl");
    Path example = Session.project("examples/tunis.txt");
    Files.writeString(records, Session.of("read", "--format", "plover", example).out());
    Session session = Session.of("evaluate", records, "--format", "json");
    assertThat(session.err()).isEmpty();
    assertThat(session.code()).isZero();
    assertThat(json(session).at("/articles/wholeEvents/f1/value").doubleValue()).isEqualTo(1);
    assertThat(json(session).at("/articles/wholeEvents/right").intValue()).isPositive();
  }

  @Test
  void brokenGoldIsNamedAndTheRestEvaluated() throws IOException {
    Files.writeString(gold.resolve("b.json"), article("b", "SANKTION"));
    Session session = Session.of("evaluate", gold, "--format", "json");
    assertThat(session.code()).isEqualTo(1);
    assertThat(session.err())
        .startsWith(
            "G06 "
                + gold.resolve("b.json")
                + " events[0].type wrong value: found SANKTION; allowed: ACCUSE, AGREE, ");
    assertThat(json(session).at("/articles/gold").intValue()).isEqualTo(1);
    assertThat(Json.texts(json(session).at("/problems"))).hasSize(1);
  }

  @Test
  void aTextThatIsNotReadIsMissed() throws IOException {
    Files.writeString(
        gold.resolve("b.json"), "{\"id\": \"b\", \"text\": \"1234 5678\", \"events\": []}");
    Session session = Session.of("evaluate", gold, "--format", "json");
    assertThat(session.code()).isEqualTo(1);
    assertThat(session.err()).startsWith("E03 " + gold.resolve("b.json"));
    assertThat(json(session).at("/articles/gold").intValue()).isEqualTo(2);
    assertThat(json(session).at("/articles/answered").intValue()).isEqualTo(1);
  }

  @Test
  void nothingToEvaluate() throws IOException {
    Path broken = folder.resolve("x.json");
    Files.writeString(broken, "{");
    Session session = Session.of("evaluate", broken);
    assertThat(session.code()).isEqualTo(3);
    assertThat(session.out()).isEmpty();
    assertThat(session.err()).startsWith("G04 " + broken + ":1 broken JSON: found ");
    Session output = Session.of("evaluate", gold, "--output", folder.resolve("none.jsonl"));
    assertThat(output.code()).isEqualTo(3);
    assertThat(output.err()).startsWith("G01 " + folder.resolve("none.jsonl"));
  }

  @Test
  void writesThePageOfErrorsToAFileOrIntoAFolder() throws IOException {
    Path file = folder.resolve("deep/errors.html");
    assertThat(Session.of("evaluate", gold, "--errors", file).code()).isZero();
    assertThat(Session.of("evaluate", gold, "--errors", folder.resolve("report")).code()).isZero();
    assertThat(Files.readString(file))
        .isEqualTo(Files.readString(folder.resolve("report/index.html")))
        .contains("SANCTION/expel", "Le Mali a <mark>expulsé</mark>", "acts/SANCTION/fr");
  }

  @Test
  void writesATableOfConfidence() throws IOException {
    Path table = folder.resolve("confidence.tsv");
    Session session = Session.of("evaluate", gold, "--calibrate", table, "--level", gold);
    assertThat(session.code()).isZero();
    List<String> lines = Files.readAllLines(table);
    assertThat(lines).contains("sign\tweight\tevents\tright");
    assertThat(lines).anyMatch(line -> line.matches("base\t-?\\d+\\.\\d\\d\t1\t1\\.00"));
  }

  @Test
  void wrongCalls() {
    assertThat(Session.of("evaluate").code()).isEqualTo(2);
    Session both = Session.of("evaluate", gold, "--run", "--output", "x.jsonl");
    assertThat(both.code()).isEqualTo(2);
    assertThat(both.err()).contains("mutually exclusive");
    Session level = Session.of("evaluate", gold, "--level", gold);
    assertThat(level.code()).isEqualTo(2);
    assertThat(level.err()).contains("--level", "--calibrate");
    assertThat(Session.of("evaluate", gold, "--threads", "0").err()).contains("--threads 0");
    assertThat(Session.of("evaluate", gold, "--format", "xml").code()).isEqualTo(2);
  }
}
