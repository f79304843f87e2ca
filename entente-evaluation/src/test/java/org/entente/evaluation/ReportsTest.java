package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.entente.model.ArticleRecord;
import org.entente.model.Event;
import org.entente.model.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The same comparison as text, JSON and a page. */
class ReportsTest {

  private static final String TEXT = "Titre\n\nUn texte <b> & deux. Ailleurs il pleut.";
  private static final Event RIGHT =
      Samples.event("ACCUSE", List.of("FRA/GOV"), List.of("MLI"), 0.8);
  private static final Event WRONG = Samples.event("AID", List.of("MLI"), List.of("FRA/GOV"), 0.4);

  private static Evaluation evaluation() {
    GoldEvent found =
        new GoldEvent(
            "ACCUSE", null, List.of("FRA/GOV"), List.of("MLI"), null, null, null, "Titre", false);
    GoldEvent missed =
        new GoldEvent(
            "COERCE",
            null,
            List.of("MLI"),
            List.of("MLI/LAB"),
            null,
            null,
            null,
            "il pleut",
            false);
    GoldArticle article =
        new GoldArticle(
            "a.json",
            "a",
            null,
            null,
            "fr",
            "Titre",
            null,
            "Un texte <b> & deux. Ailleurs il pleut.",
            List.of(found, missed));
    MarkedSentence marked =
        new MarkedSentence(
            "m.tsv:2",
            "m",
            "AID",
            "Chad fed Sudan.",
            List.of(new Span(0, 4)),
            List.of(new Span(9, 14)));
    GoldSet gold = new GoldSet(List.of(article), List.of(marked), List.of());
    Map<String, ArticleRecord> records =
        Map.of(
            "a",
            Samples.record("a", TEXT, RIGHT, WRONG),
            "m",
            Samples.record("m", "Chad fed Sudan."));
    return Evaluation.of(
        gold, records, List.of(new GoldProblem(GoldCode.G03, "x.csv", 0, "", "x.csv", "a")));
  }

  @Test
  void text() {
    String text = EvaluationText.of(evaluation());
    assertThat(text)
        .contains("1 articles with gold, 1 of them read")
        .contains(
            "  pairs       0.500 (0.50-0.50) 0.500 (0.50-0.50) 0.500 (0.50-0.50)   1   1   1\n")
        .contains("0 of 0 dates right\n")
        .contains("Missed pairs: 0 with actor and recipient swapped, 0 found as another type,")
        .contains("0 with one side wrong, 1 not found at all")
        .contains("  0.8 to 0.9       1   0.80   1.00\n")
        .contains("   0.50      1.000   0.500  0.667\n")
        .contains("  a             1 false,  1 missed  Titre\n")
        .contains("  macro-F1    0.000 (0.00-0.00)\n")
        .contains("  AID         NONE 1\n");
    assertThat(text.lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void json() throws IOException {
    JsonNode json = new ObjectMapper().readTree(new EvaluationJson().of(evaluation()));
    assertThat(json.at("/articles/pairs/right").intValue()).isEqualTo(1);
    assertThat(json.at("/articles/pairs/false").intValue()).isEqualTo(1);
    assertThat(json.at("/articles/pairs/f1/value").doubleValue()).isEqualTo(0.5);
    assertThat(json.at("/articles/missed/notFound").intValue()).isEqualTo(1);
    assertThat(json.at("/articles/calibration/bins/1/confidence").doubleValue()).isEqualTo(0.8);
    assertThat(json.at("/articles/each/0/id").textValue()).isEqualTo("a");
    assertThat(json.at("/sentences/macroF1/value").doubleValue()).isZero();
    assertThat(json.at("/sentences/confusions/AID/NONE").intValue()).isEqualTo(1);
    assertThat(json.at("/problems/0").textValue()).startsWith("G03 x.csv");
    assertThat(
            new ObjectMapper()
                .readTree(
                    new EvaluationJson()
                        .of(
                            Evaluation.of(
                                new GoldSet(List.of(), List.of(), List.of()), Map.of(), List.of())))
                .get("articles")
                .isNull())
        .isTrue();
  }

  @Test
  void pageShowsEachSentenceWithExpectedAndFound() {
    Document page = Jsoup.parse(ErrorPage.of(evaluation()));
    assertThat(page.select("nav a"))
        .extracting(Element::text)
        .containsExactly("2 a Titre", "Marked sentences");
    assertThat(page.select("#a0 .sentence p"))
        .extracting(Element::text)
        .as("the sentence with its marks unescaped, and the one without events")
        .contains("Ailleurs il pleut.")
        .anyMatch(text -> text.endsWith("Un"));
    Element first = page.selectFirst("#a0 .sentence");
    assertThat(first.select(".expected li.right b").text()).isEqualTo("ACCUSE");
    assertThat(first.select(".found > li.right").text()).contains("FRA/GOV → MLI right 0.8");
    assertThat(first.select(".found > li.false details li").last().text())
        .isEqualTo("signer acts/AID/fr.yaml:12");
    assertThat(first.hasClass("error")).isTrue();
    Element rain = page.select("#a0 .sentence").last();
    assertThat(rain.select(".expected li.missed").text()).contains("COERCE MLI → MLI/LAB missed");
    assertThat(page.select("#marked mark.source").text()).isEqualTo("Chad");
    assertThat(page.select("#marked mark.target").text()).isEqualTo("Sudan");
  }

  @Test
  void pageNeedsNothingButItself() {
    String page = ErrorPage.of(evaluation());
    assertThat(page).doesNotContain("http:", "https:", "src=", "<link", "<b> &amp; deux");
    assertThat(page).contains("&lt;b&gt; &amp; deux").endsWith("</html>\n");
  }
}
