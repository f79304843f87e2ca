package org.entente.press;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.entente.model.Article;
import org.entente.model.Block;

/** What holds for every text, however odd. */
class LayoutProperties {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String[] PIECES = {
    "Le ministre des Affaires étrangères a reçu lundi son homologue.",
    "Un bilan contesté",
    "NIAMEY, 3 mai (AFP) - ",
    "Nouakchott, 18 avr 2024 - ",
    ">> ",
    ">>",
    "► À lire aussi : ",
    "Lire aussi",
    "Lire aussi :",
    "(Lire aussi : ",
    ")",
    "Xinhua/VNA/CVN",
    "(avec AFP)",
    "Avec AFP",
    "AFP",
    "Par Jean Dupont",
    "De notre correspondante à Tunis,",
    "© AFP",
    "Photo : ",
    "- ",
    "1. ",
    "• ",
    "Publié le 3 mai 2024",
    "Fait à Niamey, le 3 mai 2024",
    "Jonas K.",
    "12 345",
    "\"",
    "«",
    "UNITED NATIONS -- ",
    "l'",
    "é",
    ".",
    "…",
    ":",
    ",",
    " ",
    " ",
    "\n",
    "\n",
    "\n\n",
    "\n\n",
    "\r\n",
    "\t",
    "\u00A0",
    "\u2028",
    "\u0000",
    "\uD83D\uDE00",
    "\uFFFD",
    "中国"
  };

  @Provide
  Arbitrary<String> articles() {
    Arbitrary<String> piece =
        Arbitraries.frequencyOf(
            Tuple.of(20, Arbitraries.of(PIECES)),
            Tuple.of(1, Arbitraries.strings().ofMaxLength(12)));
    return piece
        .list()
        .ofMaxSize(40)
        .map(pieces -> "Le roi a dit non.\n" + String.join("", pieces));
  }

  @Provide
  Arbitrary<String> titles() {
    return Combinators.combine(
            Arbitraries.of("Un titre", "Un titre.", ">> Un titre", "Par Jean Dupont"),
            Arbitraries.integers().between(0, 9))
        .as((title, number) -> title + number);
  }

  private static Article article(String title, String text) throws JsonProcessingException {
    String line = JSON.writeValueAsString(Map.of("title", title, "text", text, "language", "fr"));
    List<Reading> readings = Pressed.readings("a.jsonl", line.getBytes(StandardCharsets.UTF_8));
    assertThat(readings).hasSize(1);
    return ((Read) readings.get(0)).article();
  }

  @Property(tries = 1000)
  void textIsNeverChanged(@ForAll("titles") String title, @ForAll("articles") String text)
      throws JsonProcessingException {
    String expected = TextDecoder.withoutLoneSurrogates(title + "\n\n" + text);
    assertThat(article(title, text).text()).isEqualTo(expected);
  }

  @Property(tries = 1000)
  void blocksAreOrderedDisjointAndWithinTheText(
      @ForAll("titles") String title, @ForAll("articles") String text)
      throws JsonProcessingException {
    Article article = article(title, text);
    int end = 0;
    for (Block block : article.blocks()) {
      assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(block.span().end())
          .isGreaterThan(block.span().start())
          .isLessThanOrEqualTo(article.text().length());
      String words = Pressed.words(article, block);
      assertThat(Characters.isBlank(words.charAt(0))).isFalse();
      assertThat(Characters.isBlank(words.charAt(words.length() - 1))).isFalse();
      end = block.span().end();
    }
    assertThat(article.blocks().get(0).kind()).isEqualTo(Block.Kind.TITLE);
  }

  @Property(tries = 1000)
  void relatedHeadlinesAreBlocks(@ForAll("articles") String text) throws JsonProcessingException {
    Article article = article("Un titre", text);
    List<String> related =
        article.related().stream().map(r -> article.text().substring(r.start(), r.end())).toList();
    assertThat(related).isEqualTo(Pressed.blocks(article, Block.Kind.RELATED));
    assertThat(article.related()).extracting(Article.Related::title).isEqualTo(related);
  }

  @Property(tries = 1000)
  void everyLetterOfAParagraphWithoutCuesIsInABlock(@ForAll("sentences") List<String> sentences)
      throws JsonProcessingException {
    String text = String.join("\n\n", sentences);
    assertThat(Pressed.blocks(article("Un titre", text), Block.Kind.PARAGRAPH))
        .isEqualTo(sentences);
  }

  @Provide
  Arbitrary<List<String>> sentences() {
    return Arbitraries.of(
            "Le ministre a reçu lundi son homologue.",
            "Il a refusé.",
            "Selon Kiev, la trêve tient.",
            "Où va-t-on ?",
            "« Non », a-t-il dit.",
            "L'ONU demande l'ouverture d'une enquête à Bangui et à Bria.",
            "Et puis…")
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  @Property(tries = 1000)
  void plainTextsOfAnyKindAreReadOrRefused(@ForAll("articles") String text) {
    List<Reading> readings = Pressed.readings("a.txt", text);
    assertThat(readings).hasSize(1);
    if (readings.get(0) instanceof Read read) {
      assertThat(letters(read.article().text()))
          .isEqualTo(letters(TextDecoder.withoutLoneSurrogates(text)));
    }
  }

  /** A plain text keeps all but the blanks around its title. */
  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.chars().filter(c -> !Characters.isBlank((char) c)).forEach(c -> letters.append((char) c));
    return letters.toString();
  }

  @Property(tries = 200)
  void bytesOfAnyKindAreReadOrRefused(@ForAll byte[] bytes) {
    assertThat(Pressed.readings("a.txt", bytes)).hasSize(1);
    assertThat(Pressed.readings("a.html", bytes)).hasSize(1);
    assertThat(Pressed.readings("a.jsonl", bytes)).isNotEmpty();
  }
}
