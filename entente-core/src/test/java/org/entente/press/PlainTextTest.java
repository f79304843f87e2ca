package org.entente.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.model.Article;
import org.entente.model.Block.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

  private static final String LEAD =
      "Le ministre a reçu lundi son homologue tchadien, a annoncé la présidence.";

  @Test
  void titleBlankLineBody() {
    Article article = Pressed.article("Paris reçoit N'Djamena\n\n" + LEAD + "\n");
    assertThat(article.title()).isEqualTo("Paris reçoit N'Djamena");
    assertThat(article.text()).isEqualTo("Paris reçoit N'Djamena\n\n" + LEAD + "\n");
    assertThat(article.id()).isEqualTo("test");
    assertThat(article.published()).isNull();
    assertThat(Pressed.blocks(article))
        .containsExactly("TITLE Paris reçoit N'Djamena", "PARAGRAPH " + LEAD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n\n\n", "\r\n\r\n", "\n \t\n", "\n"})
  void whateverPartsTitleAndBodyBecomesOneBlankLine(String gap) {
    Article article = Pressed.article("\n\nParis reçoit N'Djamena" + gap + LEAD);
    assertThat(article.title()).isEqualTo("Paris reçoit N'Djamena");
    assertThat(article.text()).isEqualTo("Paris reçoit N'Djamena\n\n" + LEAD);
  }

  @Test
  void textWithoutTitle() {
    String more =
        "Les deux hommes ont signé un accord. Il porte sur la pêche et sur le commerce entre les deux pays.";
    Article article = Pressed.article(more + "\n\n" + LEAD);
    assertThat(article.title()).isNull();
    assertThat(Pressed.blocks(article)).containsExactly("PARAGRAPH " + more, "PARAGRAPH " + LEAD);
  }

  @Test
  void oneLineIsNoTitle() {
    Article article = Pressed.article("Paris reçoit N'Djamena pour signer un accord");
    assertThat(article.title()).isNull();
    assertThat(Pressed.blocks(article))
        .containsExactly("PARAGRAPH Paris reçoit N'Djamena pour signer un accord");
  }

  @Test
  void titleWrappedIntoTwoLines() {
    String title =
        "Le président tchadien reçu à Paris pour la première fois depuis la\nrupture de l'accord de défense";
    Article article = Pressed.article(title + "\n\n" + LEAD);
    assertThat(article.title()).isEqualTo(title);
    assertThat(Pressed.blocks(article)).containsExactly("TITLE " + title, "PARAGRAPH " + LEAD);
  }

  @Test
  void standardInput() {
    assertThat(Pressed.article("-", ("Un titre\n\n" + LEAD).getBytes(StandardCharsets.UTF_8)).id())
        .isEqualTo("stdin");
  }

  @Test
  void jsonLineWithAllFields() {
    String json =
        "{\"id\":7,\"title\":\" Un titre \",\"text\":\""
            + LEAD
            + "\",\"published\":\"2024-09-13T10:00:00Z\","
            + "\"outlet\":\"Le Fleuve\",\"url\":\"https://fleuve.example/7\",\"language\":\"fr\",\"events\":[]}";
    Article article = ((Read) Pressed.readings("news.jsonl", json).get(0)).article();
    assertThat(article)
        .extracting(Article::id, Article::title, Article::outlet, Article::url, Article::text)
        .containsExactly(
            "7", "Un titre", "Le Fleuve", "https://fleuve.example/7", "Un titre\n\n" + LEAD);
    assertThat(article.published()).hasToString("2024-09-13");
    assertThat(article.publishedInferred()).isFalse();
  }

  @Test
  void jsonLineWithTextAlone() {
    Article article =
        ((Read) Pressed.readings("dir/news.jsonl", "\n{\"text\":\"" + LEAD + "\"}").get(0))
            .article();
    assertThat(article)
        .extracting(Article::id, Article::title, Article::outlet, Article::url, Article::text)
        .containsExactly("news-2", null, null, null, LEAD);
  }

  @Test
  void titleThatTheTextRepeatsStandsOnce() {
    String json = "{\"title\":\"Un titre\",\"text\":\"Un titre\\n\\n" + LEAD + "\"}";
    Article article = ((Read) Pressed.readings("-", json).get(0)).article();
    assertThat(article.text()).isEqualTo("Un titre\n\n" + LEAD);
  }

  @Test
  void jsonObjectSpreadOverManyLines() {
    String json = "{\n  \"id\": \"a-1\",\n  \"text\": \"" + LEAD + "\"\n}\n";
    assertThat(((Read) Pressed.readings("a.json", json).get(0)).article().id()).isEqualTo("a-1");
    ReadingError error =
        Pressed.error("a.json", "{\n  \"text\": 1,\n}\n".getBytes(StandardCharsets.UTF_8));
    assertThat(error)
        .extracting(ReadingError::code, ReadingError::line)
        .containsExactly(ErrorCode.E07, 3);
  }

  @Test
  void dispatchThatTheProjectBeganWith() throws IOException {
    String shared = System.getenv("ENTENTE_SHARED");
    Path folder = shared != null ? Path.of(shared) : Path.of("../../shared");
    Path file = folder.resolve("seed/article.txt");
    assumeTrue(Files.exists(file), "no folder `shared` beside the checkout (or ENTENTE_SHARED)");
    List<Reading> readings;
    try (Stream<Reading> all = Pressed.PRESS.read(file)) {
      readings = all.toList();
    }
    Article article = ((Read) readings.get(0)).article();
    assertThat(article.text()).isEqualTo(Files.readString(file));
    assertThat(article.language()).isEqualTo("fr");
    assertThat(article.title()).startsWith("L'Iran et la Biélorussie").endsWith("économique");
    assertThat(article.credits()).containsExactly("Xinhua", "VNA", "CVN");
    assertThat(article.related())
        .extracting(
            related -> related.title().substring(0, 12),
            related -> article.text().substring(related.start(), related.start() + 5))
        .containsExactly(
            tuple("Crise au Bél", "Crise"),
            tuple("Indonésie - ", "Indon"),
            tuple("Biélorussie ", "Biélo"));
    assertThat(article.blocks())
        .extracting(block -> block.kind())
        .containsExactly(
            Kind.TITLE,
            Kind.PARAGRAPH,
            Kind.RELATED,
            Kind.RELATED,
            Kind.RELATED,
            Kind.PARAGRAPH,
            Kind.PARAGRAPH,
            Kind.PARAGRAPH,
            Kind.PARAGRAPH,
            Kind.PARAGRAPH,
            Kind.CREDIT);
  }
}
