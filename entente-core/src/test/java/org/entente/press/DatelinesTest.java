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

class DatelinesTest {

  private static final String FRENCH =
      "Le ministre des Affaires étrangères a reçu lundi son homologue tchadien.";
  private static final String ENGLISH =
      "The foreign minister met his counterpart on Monday and signed an agreement.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NIAMEY, 3 mai (AFP) - | NIAMEY, 3 mai (AFP) | | AFP",
        "Nouakchott, 18 avr 2024 - | Nouakchott, 18 avr 2024 | 2024-04-18 |",
        "ABIDJAN, 19 déc 2010 - | ABIDJAN, 19 déc 2010 | 2010-12-19 |",
        "DOHA/RYAD, 3 juillet - | DOHA/RYAD, 3 juillet | |",
        "N'DJAMENA, 1er août 2023 (APS) — | N'DJAMENA, 1er août 2023 (APS) | 2023-08-01 | APS",
        "Addis-Abeba, le 5 févr. 2022 (ENA) – | Addis-Abeba, le 5 févr. 2022 (ENA) | 2022-02-05 | ENA",
        "Niamey (Niger), vendredi 3 mai 2024 - | Niamey (Niger), vendredi 3 mai 2024 | 2024-05-03 |",
        "GENEVE, 03/05/2024 - | GENEVE, 03/05/2024 | 2024-05-03 |",
        "La Haye (AFP) - | La Haye (AFP) | | AFP",
        "TUNIS - | TUNIS | |",
        "[RABAT, 7 juin 2021] - | [RABAT, 7 juin 2021] | 2021-06-07 |",
      })
  void frenchDateline(String line, String dateline, LocalDate day, String agency) {
    Article article = Pressed.article("Titre de la dépêche\n\n" + line + " " + FRENCH);
    assertThat(article.dateline()).isEqualTo(dateline);
    assertThat(article.published()).isEqualTo(day);
    assertThat(article.publishedInferred()).isEqualTo(day != null);
    assertThat(article.credits()).isEqualTo(agency == null ? List.of() : List.of(agency));
    assertThat(Pressed.blocks(article, Block.Kind.DATELINE)).containsExactly(dateline);
    assertThat(Pressed.blocks(article, Block.Kind.PARAGRAPH)).containsExactly(FRENCH);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MOSCOW (Sputnik) - | MOSCOW (Sputnik) | | Sputnik",
        "UNITED NATIONS -- | UNITED NATIONS | |",
        "SAN FRANCISCO - | SAN FRANCISCO | |",
        "TEHRAN, May 3, 2024 (Xinhua) -- | TEHRAN, May 3, 2024 (Xinhua) | 2024-05-03 | Xinhua",
        "NAIROBI, 3 May 2024 (Reuters) — | NAIROBI, 3 May 2024 (Reuters) | 2024-05-03 | Reuters",
        "BEIRUT, Lebanon (AP) — | BEIRUT, Lebanon (AP) | | AP",
        "THE HAGUE, Netherlands – | THE HAGUE, Netherlands | |",
        "Kampala, Sept. 9, 2022 - | Kampala, Sept. 9, 2022 | 2022-09-09 |",
      })
  void englishDateline(String line, String dateline, LocalDate day, String agency) {
    Article article = Pressed.article("A headline for the dispatch\n\n" + line + " " + ENGLISH);
    assertThat(article.dateline()).isEqualTo(dateline);
    assertThat(article.published()).isEqualTo(day);
    assertThat(article.credits()).isEqualTo(agency == null ? List.of() : List.of(agency));
    assertThat(Pressed.blocks(article, Block.Kind.PARAGRAPH)).containsExactly(ENGLISH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "URGENT - Le Mali a fermé lundi sa frontière avec le Niger et rappelé son ambassadeur.",
        "Paris - Berlin : le train de nuit reprend et les ministres des deux pays ont salué son retour.",
        "Le Caire accuse Addis-Abeba - une fois de plus - de retarder les pourparlers sur le barrage.",
        "Paris, 12 morts - Le bilan de l'attaque s'est alourdi dans la nuit, selon le ministère de l'Intérieur.",
        "Mardi - Le ministre a reçu les ambassadeurs des pays voisins et leur a remis une lettre.",
        "L'Iran - qui dément - aurait livré des drones à la Russie, selon le ministère ukrainien de la Défense.",
      })
  void noDateline(String paragraph) {
    Article article = Pressed.article("Titre de la dépêche\n\n" + paragraph);
    assertThat(article.dateline()).isNull();
    assertThat(Pressed.blocks(article, Block.Kind.PARAGRAPH)).containsExactly(paragraph);
  }

  @Test
  void datelineOnALineOfItsOwn() {
    Article article = Pressed.article("Communiqué conjoint\n\nNiamey, le 3 mai 2024\n\n" + FRENCH);
    assertThat(article.dateline()).isEqualTo("Niamey, le 3 mai 2024");
    assertThat(article.published()).isEqualTo(LocalDate.of(2024, 5, 3));
    assertThat(article.publishedInferred()).isTrue();
  }

  @Test
  void signatureOfACommunique() {
    Article article =
        Pressed.article("Communiqué conjoint\n\n" + FRENCH + "\n\nFait à Niamey, le 3 mai 2024.");
    assertThat(article.dateline()).isEqualTo("Fait à Niamey, le 3 mai 2024");
    assertThat(article.published()).isEqualTo(LocalDate.of(2024, 5, 3));
    assertThat(Pressed.blocks(article, Block.Kind.PARAGRAPH)).containsExactly(FRENCH);
  }

  @Test
  void metadataWinOverTheDateline() {
    String json =
        "{\"published\":\"2024-05-04\",\"text\":\"NIAMEY, 3 mai 2024 (AFP) - " + FRENCH + "\"}";
    Article article = ((Read) Pressed.readings("a.jsonl", json).get(0)).article();
    assertThat(article.published()).isEqualTo(LocalDate.of(2024, 5, 4));
    assertThat(article.publishedInferred()).isFalse();
    assertThat(article.dateline()).isEqualTo("NIAMEY, 3 mai 2024 (AFP)");
  }

  @Test
  void onlyTheFirstParagraphHasADateline() {
    Article article = Pressed.article("Titre de la dépêche\n\n" + FRENCH + "\n\nTUNIS - " + FRENCH);
    assertThat(article.dateline()).isNull();
    assertThat(Pressed.blocks(article, Block.Kind.PARAGRAPH))
        .containsExactly(FRENCH, "TUNIS - " + FRENCH);
  }

  @Test
  void eachBriefHasADateline() {
    Article article =
        Pressed.article(
            "Titre des brèves\n\nNIAMEY - " + FRENCH + "\n\nTUNIS (Tunisie) - " + FRENCH);
    assertThat(article.dateline()).isEqualTo("NIAMEY");
    assertThat(Pressed.blocks(article, Block.Kind.DATELINE))
        .containsExactly("NIAMEY", "TUNIS (Tunisie)");
    assertThat(Pressed.blocks(article, Block.Kind.PARAGRAPH)).containsExactly(FRENCH, FRENCH);
  }
}
