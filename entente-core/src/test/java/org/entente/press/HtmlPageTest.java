package org.entente.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.entente.model.Article;
import org.entente.model.Block.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlPageTest {

  private static Article page(String name) throws IOException {
    try (InputStream in = HtmlPageTest.class.getResourceAsStream("/press/" + name)) {
      return Pressed.article(name, in.readAllBytes());
    }
  }

  @Test
  void metadataFromJsonLd() throws IOException {
    Article article = page("page-jsonld.html");
    assertThat(article.id()).isEqualTo("page-jsonld");
    assertThat(article.title()).isEqualTo("Le Bénin rouvre son consulat à Niamey");
    assertThat(article.outlet()).isEqualTo("La Voie du Fleuve");
    assertThat(article.published()).isEqualTo(LocalDate.of(2025, 2, 11));
    assertThat(article.publishedInferred()).isFalse();
    assertThat(article.url())
        .isEqualTo("https://voie-du-fleuve.example/afrique/benin-niger-consulat");
    assertThat(article.language()).isEqualTo("fr");
  }

  @Test
  void partsOfThePage() throws IOException {
    Article article = page("page-jsonld.html");
    assertThat(article.text())
        .startsWith("Le Bénin rouvre son consulat à Niamey\n\nLa façade du consulat");
    assertThat(Pressed.blocks(article, Kind.TITLE))
        .containsExactly("Le Bénin rouvre son consulat à Niamey");
    assertThat(Pressed.blocks(article, Kind.CAPTION))
        .containsExactly("La façade du consulat, mardi à Niamey. © Ali Sani");
    assertThat(Pressed.blocks(article, Kind.SUBHEADING)).containsExactly("Un pipeline à l'arrêt");
    assertThat(Pressed.blocks(article, Kind.RELATED))
        .containsExactly("Le Togo propose ses bons offices");
    assertThat(Pressed.blocks(article, Kind.CREDIT)).containsExactly("Avec AFP");
    assertThat(Pressed.blocks(article, Kind.PARAGRAPH))
        .hasSize(3)
        .first()
        .asString()
        .startsWith("Le Bénin a rouvert mardi son consulat à Niamey, fermé")
        .doesNotContain("\n");
    assertThat(article.credits()).containsExactly("AFP");
  }

  @Test
  void oldPageInWindows1252WithBrokenJsonLd() throws IOException {
    Article article = page("page-meta-1252.html");
    assertThat(article.title()).isEqualTo("L’Algérie rappelle son ambassadeur");
    assertThat(article.outlet()).isEqualTo("Le Courrier du Sud");
    assertThat(article.published()).isEqualTo(LocalDate.of(2023, 6, 5));
    assertThat(article.dateline()).isEqualTo("ALGER, 5 juin (APS)");
    assertThat(article.credits()).containsExactly("APS");
    assertThat(Pressed.blocks(article, Kind.PARAGRAPH))
        .hasSize(3)
        .satisfies(
            paragraphs -> assertThat(paragraphs.get(0)).startsWith("L’Algérie a rappelé lundi"))
        .satisfies(
            paragraphs -> assertThat(paragraphs.get(2)).startsWith("Le Mali n’a pas réagi."));
  }

  @Test
  void dateFromTheTimeElement() throws IOException {
    Article article = page("page-time.html");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.title()).isEqualTo("Ghana and Togo agree on sea border");
    assertThat(article.published()).isEqualTo(LocalDate.of(2024, 10, 2));
    assertThat(article.related())
        .extracting(Article.Related::title)
        .containsExactly("Benin joins the talks on fishing rights");
  }

  @Test
  void openGraphAlone() {
    String html =
        """
        <html><head><meta property="og:title" content="Le Togo reçoit le Bénin | Le Fleuve">
        <meta property="og:site_name" content="Le Fleuve"><meta property="og:locale" content="fr_FR">
        <meta property="og:url" content="https://fleuve.example/1">
        <meta property="article:published_time" content="2024-03-01T23:10:00+00:00"></head><body><article>
        <p>Le président togolais a reçu vendredi à Lomé son homologue béninois pour une visite de travail.</p>
        <p>Les deux pays ont signé un accord sur la pêche, dont le texte n'a pas été rendu public par les ministres.</p>
        </article></body></html>
        """;
    Article article = Pressed.article("og.html", html.getBytes(StandardCharsets.UTF_8));
    assertThat(article)
        .extracting(
            Article::title, Article::outlet, Article::language, Article::url, Article::published)
        .containsExactly(
            "Le Togo reçoit le Bénin",
            "Le Fleuve",
            "fr",
            "https://fleuve.example/1",
            LocalDate.of(2024, 3, 1));
    assertThat(Pressed.blocks(article, Kind.PARAGRAPH)).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-09-13,2024-09-13",
    "20240913,2024-09-13",
    "2024-09-13T23:30:00-05:00,2024-09-13",
    "2024-09-13 08:00:00,2024-09-13",
    "13/09/2024,",
    "2024-13-01,",
    "soon,",
  })
  void datesOfMetadata(String written, LocalDate day) {
    assertThat(PublicationDates.day(written).orElse(null)).isEqualTo(day);
  }
}
