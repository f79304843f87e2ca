package org.entente.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.language.Analyzers;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Block;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** People learnt from an article, in real parses. */
@Tag("parser")
class CastTest {
  private static final String MEETING =
      "Ali Akbar Ahmadian, secrétaire du Conseil suprême de sécurité nationale iranien, et Alexander Volfovitch, "
          + "secrétaire d'Etat du Conseil de sécurité de la Biélorussie, se sont vus à Minsk. "
          + "M. Ahmadian a salué cet accord.";

  @Test
  void aLaterMentionCarriesNameOfficeAndPlaceInTheText() {
    Actor actor = actor(MEETING, "fr", "Ahmadian", 1);
    assertThat(actor.code()).isEqualTo("IRN/GOV");
    assertThat(actor.name()).isEqualTo("Ali Akbar Ahmadian");
    assertThat(actor.office())
        .isEqualTo("secrétaire du Conseil suprême de sécurité nationale iranien");
    assertThat(actor.text()).isEqualTo("M. Ahmadian");
    assertThat(MEETING.substring(actor.start(), actor.end())).isEqualTo("M. Ahmadian");
  }

  @Test
  void theSecondOfTwoCoordinatedPeopleHasAnOfficeOfHisOwn() {
    Actor actor = actor(MEETING, "fr", "Alexander", 0);
    assertThat(actor.code()).isEqualTo("BLR/GOV");
    assertThat(actor.office())
        .isEqualTo("secrétaire d'Etat du Conseil de sécurité de la Biélorussie");
  }

  @Test
  void aCounterpartIsOfItsOwnCountry() {
    String text =
        "La ministre congolaise des Affaires étrangères, Thérèse Kayikwamba, et son homologue rwandais, "
            + "Olivier Nduhungirehe, ont signé un texte. M. Nduhungirehe est reparti à Kigali.";
    assertThat(actor(text, "fr", "Nduhungirehe", 1).code()).isEqualTo("RWA/GOV");
    assertThat(actor(text, "fr", "Thérèse", 0).code()).isEqualTo("COD/GOV");
  }

  @Test
  void aPossessedOfficeIsThatOfThePersonNamedBefore() {
    String text =
        "Le président malgache Andry Rajoelina a limogé son Premier ministre, Christian Ntsay. "
            + "M. Ntsay était en poste depuis 2018.";
    Actor actor = actor(text, "fr", "Ntsay", 1);
    assertThat(actor.code()).isEqualTo("MDG/GOV");
    assertThat(actor.name()).isEqualTo("Christian Ntsay");
  }

  @Test
  void anAbbreviationIntroducedInParenthesesKeepsItsMeaning() {
    String text =
        "L'Union pour la paix de Guinée (UPG) appelle à la grève. L'UPG dénonce le pouvoir.";
    assertThat(actor(text, "fr", "UPG", 1).side()).isEqualTo("GIN");
  }

  @Test
  void holdersOfOfficesAreKnownWithoutIntroduction() {
    assertThat(actor("Emmanuel Macron a pris la parole.", "fr", "Emmanuel", 0).code())
        .isEqualTo("FRA/GOV");
    assertThat(actor("Antonio Guterres called for calm.", "en", "Guterres", 0).code())
        .isEqualTo("IGO:UN");
  }

  @Test
  void anUnknownPersonHasANameAndNoSide() {
    Actor actor = actor("Jérôme Tartempion a pris la parole.", "fr", "Jérôme", 0);
    assertThat(actor.code()).isEqualTo("UNK");
    assertThat(actor.name()).isEqualTo("Jérôme Tartempion");
    assertThat(actor.country()).isNull();
  }

  @Test
  void anEnglishTitleBeforeTheName() {
    String text =
        "Kenyan Foreign Minister Raychelle Omamo arrived in Juba. Omamo met the president.";
    Actor actor = actor(text, "en", "Omamo", 1);
    assertThat(actor.code()).isEqualTo("KEN/GOV");
    assertThat(actor.name()).isEqualTo("Raychelle Omamo");
  }

  @Test
  void theTextLeavesOutRelativeClausesAndContractions() {
    String text = "Le rapport du ministre malien, qui est parti hier, est prêt.";
    Actor actor = actor(text, "fr", "ministre", 0);
    assertThat(actor.text()).isEqualTo("ministre malien");
    assertThat(actor.code()).isEqualTo("MLI/GOV");
  }

  @Test
  void anActorWithoutCountryIsCompletedByTheText() {
    List<Sentence> sentences = parse("La police a tiré.", "fr");
    ActorResolver resolver = resolver(sentences, "fr");
    Actor police = resolver.resolve(sentences.get(0), 2).get(0);
    assertThat(police.code()).isEqualTo("UNK");
    assertThat(police.sector()).isEqualTo("COP");
    assertThat(resolver.within(police, "COD").code()).isEqualTo("COD/COP");
    assertThat(resolver.within(police, null)).isSameAs(police);
  }

  /** The first actor of the first token with this form in the sentence. */
  private static Actor actor(String text, String language, String form, int sentence) {
    List<Sentence> sentences = parse(text, language);
    ActorResolver resolver = resolver(sentences, language);
    for (Token token : sentences.get(sentence).tokens()) {
      if (token.form().equals(form)) {
        return resolver.resolve(sentences.get(sentence), token.index()).get(0);
      }
    }
    throw new AssertionError("no token " + form + " in " + sentences.get(sentence).text());
  }

  private static ActorResolver resolver(List<Sentence> sentences, String language) {
    return new ActorResolver(World.standard(), Cast.of(sentences, language, null), language, null);
  }

  private static List<Sentence> parse(String text, String language) {
    Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
    return Analyzers.forLanguage(language)
        .analyze(
            new Article(
                "t",
                null,
                null,
                language,
                null,
                null,
                false,
                text,
                null,
                List.of(),
                List.of(),
                List.of(block)));
  }
}
