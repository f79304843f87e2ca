package org.entente.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.model.Article;
import org.entente.model.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {

  private static final String LEAD =
      "Le ministre des Affaires étrangères a reçu lundi son homologue tchadien.";
  private static final String MORE =
      "Les deux hommes ont évoqué la situation au Sahel et la coopération entre leurs pays.";

  private static Article french(String... parts) {
    return Pressed.article("Titre de la dépêche\n\n" + String.join("\n\n", parts));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ">> Le Tchad et le Niger signent un accord | Le Tchad et le Niger signent un accord",
        ">>Crise au Tchad : un dialogue s'ouvre. | Crise au Tchad : un dialogue s'ouvre.",
        "► À lire aussi : À Doha, le dialogue avance | À Doha, le dialogue avance",
        "► Reportage : Ces vétérans qui protègent les étudiants | Ces vétérans qui protègent les étudiants",
        "Lire aussi : Le Niger rompt avec le Mali | Le Niger rompt avec le Mali",
        "A lire aussi: Le Niger rompt avec le Mali | Le Niger rompt avec le Mali",
        "LIRE AUSSI >> Le Niger rompt avec le Mali | Le Niger rompt avec le Mali",
        "À lire aussi Le Niger rompt avec le Mali | Le Niger rompt avec le Mali",
        "(Lire aussi : Le Niger rompt avec le Mali) | Le Niger rompt avec le Mali",
        "- Lire également : Le Niger rompt avec le Mali | Le Niger rompt avec le Mali",
        "Lire aussi : Vidéo | Vidéo",
        "À voir aussi : Reportage – Le Niger au bord de la rupture | Le Niger au bord de la rupture",
      })
  void relatedHeadline(String line, String headline) {
    Article article = french(LEAD, line, MORE);
    assertThat(Pressed.blocks(article, Block.Kind.RELATED)).containsExactly(headline);
    assertThat(article.related()).hasSize(1);
    Article.Related related = article.related().get(0);
    assertThat(related.title()).isEqualTo(headline);
    assertThat(article.text().substring(related.start(), related.end())).isEqualTo(headline);
    assertThat(Pressed.blocks(article, Block.Kind.PARAGRAPH)).containsExactly(LEAD, MORE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Read also: Chad and Niger sign a deal | Chad and Niger sign a deal",
        "Related: Chad and Niger sign a deal | Chad and Niger sign a deal",
        "READ MORE: Chad and Niger sign a deal | Chad and Niger sign a deal",
      })
  void relatedEnglishHeadline(String line, String headline) {
    String lead =
        "The foreign minister met his counterpart on Monday and signed an agreement with him.";
    Article article =
        Pressed.article("A headline for the dispatch\n\n" + lead + "\n\n" + line + "\n\n" + lead);
    assertThat(article.related()).extracting(Article.Related::title).containsExactly(headline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lire aussi souvent que possible est utile aux diplomates, a plaidé la ministre de l'Éducation.",
        "Related parties to the talks said that they would meet again in Geneva before the end of the month.",
        "► Le premier point de l'accord prévoit le retrait des troupes dans un délai de trente jours.",
      })
  void noRelatedHeadline(String paragraph) {
    assertThat(french(LEAD, paragraph).related()).isEmpty();
  }

  @Test
  void announcedHeadlines() {
    Article article =
        french(
            LEAD,
            "À lire aussi :",
            "- Le Niger rompt avec le Mali\n- Le Tchad ferme sa frontière",
            MORE);
    assertThat(Pressed.blocks(article, Block.Kind.RELATED))
        .containsExactly("Le Niger rompt avec le Mali", "Le Tchad ferme sa frontière");
    assertThat(Pressed.blocks(article, Block.Kind.PARAGRAPH)).containsExactly(LEAD, MORE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Xinhua/VNA/CVN | Xinhua VNA CVN",
        "AFP/XINHUA | AFP XINHUA",
        "AFP/AVI/CVN | AFP AVI CVN",
        "(avec AFP) | AFP",
        "Avec AFP | AFP",
        "Avec l'AFP et Reuters | AFP Reuters",
        "La rédaction avec AFP | AFP",
        "Source : Agence France-Presse | Agence_France-Presse",
        "AFP | AFP",
        "(AFP) | AFP",
        "© AFP 2024 | AFP",
        "MAP/ABC | MAP ABC",
      })
  void creditLine(String line, String names) {
    Article article = french(LEAD, MORE, line);
    assertThat(Pressed.blocks(article, Block.Kind.CREDIT)).containsExactly(line);
    List<String> expected =
        List.of(names.split(" ")).stream().map(name -> name.replace('_', ' ')).toList();
    assertThat(article.credits()).isEqualTo(expected);
    assertThat(Pressed.blocks(article, Block.Kind.PARAGRAPH)).containsExactly(LEAD, MORE);
  }

  @Test
  void creditLineWithoutNames() {
    Article article = french(LEAD, MORE, "Avec les informations des agences");
    assertThat(Pressed.blocks(article, Block.Kind.CREDIT))
        .containsExactly("Avec les informations des agences");
    assertThat(article.credits()).isEmpty();
  }

  @Test
  void creditAtTheEndOfTheLastParagraph() {
    Article article = french(LEAD, MORE + " (avec AFP)");
    assertThat(Pressed.blocks(article, Block.Kind.PARAGRAPH)).containsExactly(LEAD, MORE);
    assertThat(Pressed.blocks(article, Block.Kind.CREDIT)).containsExactly("(avec AFP)");
    assertThat(article.credits()).containsExactly("AFP");
  }

  @Test
  void bracketsAtTheEndThatAreNoCredit() {
    Article article =
        french(LEAD, "La décision revient à l'Organisation de coopération de Shanghai (OCS)");
    assertThat(Pressed.blocks(article, Block.Kind.CREDIT)).isEmpty();
    assertThat(article.credits()).isEmpty();
  }

  @Test
  void creditsOfDatelineAndCreditLineOnce() {
    Article article = french("NIAMEY, 3 mai (AFP) - " + LEAD, MORE, "Reuters/AFP");
    assertThat(article.credits()).containsExactly("AFP", "Reuters");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De notre correspondante à Antananarivo,",
        "Par Jean Dupont",
        "Par Jean-Marc Le Goff, à Genève",
        "Par Aïssata N'Diaye avec AFP",
        "Propos recueillis par Jonas K.",
        "Publié le 12 mai 2024 à 14h05",
      })
  void byline(String line) {
    Article article = french(line, LEAD, MORE);
    assertThat(Pressed.blocks(article, Block.Kind.BYLINE)).containsExactly(line);
    assertThat(Pressed.blocks(article, Block.Kind.PARAGRAPH)).containsExactly(LEAD, MORE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Jonas K.", "Aïssata N'Diaye", "Mohamed Ould Bilal"})
  void nameAtTheFoot(String line) {
    Article article = french(LEAD, MORE, line);
    assertThat(Pressed.blocks(article, Block.Kind.BYLINE)).containsExactly(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Par ailleurs, Paris a condamné l'attaque et promis de livrer des armes à l'armée ivoirienne.",
        "De notre correspondance avec le ministre, il ressort que Paris refuse tout dialogue avec la junte.",
        "Par la voix de son ministre, Bamako a rejeté l'accusation et dénoncé une ingérence de Paris.",
      })
  void noByline(String paragraph) {
    Article article = french(LEAD, paragraph, MORE);
    assertThat(Pressed.blocks(article, Block.Kind.PARAGRAPH))
        .containsExactly(LEAD, paragraph, MORE);
  }

  @Test
  void publicationLineDatesTheArticle() {
    Article article = french("Publié le 12/05/2024 à 14h05", LEAD);
    assertThat(article.published()).isEqualTo(LocalDate.of(2024, 5, 12));
    assertThat(article.publishedInferred()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Photo : le ministre à son arrivée à Niamey",
        "Photo AFP",
        "Le ministre à son arrivée à l'aéroport de Niamey. © Jean Dupont/AFP",
        "Photo d'archives",
      })
  void caption(String line) {
    Article article = french(LEAD, line, MORE);
    assertThat(Pressed.blocks(article, Block.Kind.CAPTION)).containsExactly(line);
  }

  @Test
  void subheading() {
    Article article = french(LEAD, "Un bilan contesté", MORE);
    assertThat(Pressed.blocks(article))
        .containsExactly(
            "TITLE Titre de la dépêche",
            "PARAGRAPH " + LEAD,
            "SUBHEADING Un bilan contesté",
            "PARAGRAPH " + MORE);
  }

  @Test
  void shortSentenceIsNoSubheading() {
    Article article = french(LEAD, "Bruxelles reste discrète.", MORE);
    assertThat(Pressed.blocks(article, Block.Kind.SUBHEADING)).isEmpty();
  }

  @Test
  void itemsOfAListAreParagraphsWithoutTheirSigns() {
    Article article =
        french(
            LEAD,
            "- le retrait des troupes ;\n- la libération des otages ;\n• un nouveau sommet.",
            MORE);
    assertThat(Pressed.blocks(article, Block.Kind.PARAGRAPH))
        .containsExactly(
            LEAD,
            "le retrait des troupes ;",
            "la libération des otages ;",
            "un nouveau sommet.",
            MORE);
  }

  @Test
  void aLineOfAListMayGoOn() {
    Article article =
        french(LEAD, "- le retrait des troupes\n  dans un délai de trente jours ;\n- un sommet.");
    assertThat(Pressed.blocks(article, Block.Kind.PARAGRAPH))
        .containsExactly(
            LEAD, "le retrait des troupes\n  dans un délai de trente jours ;", "un sommet.");
  }
}
