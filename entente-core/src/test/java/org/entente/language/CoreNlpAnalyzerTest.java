package org.entente.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Article;
import org.entente.model.Block;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.junit.jupiter.api.Test;

/** The real parsers on sentences whose trees must stand. */
class CoreNlpAnalyzerTest {

  static Article article(String language, Block.Kind kind, String... lines) {
    List<Block> blocks = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      blocks.add(new Block(kind, new Span(text.length(), text.length() + line.length())));
      text.append(line).append("\n\n");
    }
    return new Article(
        "test",
        null,
        null,
        language,
        null,
        null,
        false,
        text.toString(),
        null,
        List.of(),
        List.of(),
        blocks);
  }

  private static Sentence only(String language, Block.Kind kind, String line) {
    List<Sentence> sentences =
        Analyzers.forLanguage(language).analyze(article(language, kind, line));
    assertThat(sentences).hasSize(1);
    return sentences.get(0);
  }

  private static Token word(Sentence sentence, String form) {
    return sentence.tokens().stream().filter(t -> t.form().equals(form)).findFirst().orElseThrow();
  }

  private static String head(Sentence sentence, String form) {
    int head = word(sentence, form).head();
    return head == 0 ? "" : sentence.token(head).form();
  }

  @Test
  void wordsOfAContractionShareItsSpan() {
    Sentence s = only("fr", Block.Kind.PARAGRAPH, "L’armée s’est retirée du nord aujourd’hui.");
    assertThat(word(s, "de").span()).isEqualTo(new Span(22, 24));
    assertThat(word(s, "le").span()).isEqualTo(new Span(22, 24));
    assertThat(word(s, "armée").span()).isEqualTo(new Span(2, 7));
    assertThat(word(s, "aujourd'hui").span()).isEqualTo(new Span(30, 41));
    assertThat(word(s, "retirée").lemma()).isEqualTo("retirer");
    assertThat(word(s, "retirée").features())
        .isEqualTo(
            java.util.Map.of(
                "VerbForm", "Part", "Tense", "Past", "Gender", "Fem", "Number", "Sing"));
  }

  @Test
  void theTopicOfAHeadlineIsCutOffItsClause() {
    Sentence s =
        only("fr", Block.Kind.TITLE, "Côte d'Ivoire: Gbagbo somme l'ONU de quitter le pays");
    assertThat(word(s, "Côte").relation()).isEqualTo("dislocated");
    assertThat(head(s, "Côte")).isEqualTo("somme");
    assertThat(word(s, "somme").lemma()).isEqualTo("sommer");
    assertThat(word(s, "somme").head()).isZero();
    assertThat(word(s, "Gbagbo").tag()).isEqualTo("PROPN");
    assertThat(word(s, "Gbagbo").relation()).isEqualTo("nsubj");
    assertThat(word(s, "ONU").relation()).isEqualTo("obj");
  }

  @Test
  void labelsQuotesAndParenthesesDoNotDisturb() {
    Sentence s =
        only(
            "fr",
            Block.Kind.TITLE,
            "URGENT/Mali: l'armée « lance » une attaque (très violente) contre les rebelles");
    assertThat(s.tokens().get(0).tag()).isEqualTo("PUNCT");
    assertThat(word(s, "lance").head()).isZero();
    assertThat(head(s, "armée")).isEqualTo("lance");
    assertThat(head(s, "violente")).isEqualTo("attaque");
    assertThat(s.tokens()).extracting(Token::form).contains("«", "»", "(", ")");
    assertThat(s.tokens())
        .allSatisfy(
            t -> assertThat(t.head()).isNotEqualTo(t.index()).isBetween(0, s.tokens().size()));
  }

  @Test
  void capitalsAreReadAsRunningText() {
    Sentence s = only("fr", Block.Kind.TITLE, "LE MALI EXPULSE L'AMBASSADEUR DE FRANCE");
    assertThat(word(s, "Mali").relation()).isEqualTo("nsubj");
    assertThat(word(s, "expulse").lemma()).isEqualTo("expulser");
    assertThat(s.text()).isEqualTo("LE MALI EXPULSE L'AMBASSADEUR DE FRANCE");
  }

  @Test
  void aVeryLongLineIsCutAndKept() {
    String line = "Le ministre a reçu la délégation, puis il est parti ; ".repeat(60).strip();
    List<Sentence> sentences =
        Analyzers.forLanguage("fr").analyze(article("fr", Block.Kind.PARAGRAPH, line));
    assertThat(sentences).hasSizeGreaterThan(3);
    assertThat(sentences)
        .allSatisfy(s -> assertThat(s.tokens()).hasSizeLessThanOrEqualTo(LongSentences.LIMIT));
    assertThat(sentences.stream().mapToInt(s -> s.tokens().size()).sum()).isEqualTo(60 * 12);
    assertThat(sentences.get(1).text()).startsWith("Le ministre").endsWith(";");
  }

  @Test
  void englishHasUniversalTagsAndFeatures() {
    Sentence s =
        only(
            "en",
            Block.Kind.PARAGRAPH,
            "Iran didn’t release the diplomats who were expelled by Egypt.");
    assertThat(word(s, "did").tag()).isEqualTo("AUX");
    assertThat(word(s, "n't").lemma()).isEqualTo("not");
    assertThat(word(s, "n't").span()).isEqualTo(new Span(8, 11));
    assertThat(word(s, "release").features()).isEqualTo(java.util.Map.of("VerbForm", "Inf"));
    assertThat(word(s, "expelled").lemma()).isEqualTo("expel");
    assertThat(word(s, "Egypt").tag()).isEqualTo("PROPN");
  }

  @Test
  void anUnknownLanguageIsRefused() {
    assertThatThrownBy(() -> Analyzers.forLanguage("zh"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no analyzer for language zh; installed: [en, fr]");
  }
}
