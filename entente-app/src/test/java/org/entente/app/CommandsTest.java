package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The other commands from outside. */
class CommandsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "read",
        "explain",
        "resolve",
        "actor",
        "events",
        "relations",
        "show",
        "statements",
        "search",
        "export",
        "review",
        "codebook",
        "codebook check",
        "codebook show",
        "codebook page",
        "evaluate"
      })
  void helpOfEachCommand(String command) {
    Session session = Session.of((Object[]) (command + " --help").strip().split(" ", -1));
    assertThat(session.code()).isZero();
    assertThat(session.err()).isEmpty();
    assertThat(session.out())
        .contains("Usage: entente" + (command.isEmpty() ? "" : " " + command), "--help");
    assertThat(session.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void version() {
    assertThat(Session.of("--version").out()).startsWith("entente 0.1.0");
  }

  @Test
  void actorOfAPhrase() {
    Session session = Session.of("resolve", "deux", "hauts", "responsables", "iraniens");
    assertThat(session.code()).isZero();
    assertThat(session.out()).startsWith("IRN/GOV\tIRN\tGOV\t");
  }

  @Test
  void actorInEnglish() {
    Session session = Session.of("resolve", "--language", "en", "the Malian army");
    assertThat(session.code()).isZero();
    assertThat(session.out()).startsWith("MLI/MIL\tMLI\tMIL\t");
  }

  @Test
  void nobody() {
    Session session = Session.of("resolve", "une", "belle", "journée");
    assertThat(session.code()).isEqualTo(1);
    assertThat(session.out()).isEmpty();
    assertThat(session.err()).contains("\"une belle journée\" names nobody known");
  }

  @Test
  void actorInALanguageThatIsNotInstalled() {
    Session session = Session.of("resolve", "--language", "de", "die Bundesregierung");
    assertThat(session.code()).isEqualTo(2);
    assertThat(session.err()).contains("de", "en", "fr");
  }

  @Test
  void codebookCheck() {
    Session session = Session.of("codebook", "check");
    assertThat(session.code()).isZero();
    assertThat(session.out())
        .matches(
            "16 types, \\d+ operators, \\d+ rows of composition, \\d+ entries in en, fr: no mistake found\\R");
  }

  @Test
  void codebookShowsATypeAndAnOperator() {
    Session type = Session.of("codebook", "show", "sanction");
    assertThat(type.code()).isZero();
    assertThat(type.out())
        .startsWith("SANCTION: quad 4, score ")
        .contains("expel", "expulser", "acts/SANCTION/fr");
    Session operator = Session.of("codebook", "show", "demand");
    assertThat(operator.code()).isZero();
    assertThat(operator.out()).startsWith("demand: ").contains("operators/demand/fr");
  }

  @Test
  void unknownTypeNamesTheKnownOnes() {
    Session session = Session.of("codebook", "show", "WAR");
    assertThat(session.code()).isEqualTo(2);
    assertThat(session.err()).contains("no event type or operator WAR", "ASSAULT", "demand");
  }

  @Test
  void explainShowsPredicatesAndDerivation() {
    Session session =
        Session.reading(
            "Le Mali a expulsé l'ambassadeur de France. Il pleut à Paris.",
            "explain",
            "--parse",
            "-");
    assertThat(session.code()).isZero();
    assertThat(session.out())
        .contains("1. Le Mali a expulsé l'ambassadeur de France.")
        .contains("expulser (past) subject=Mali object=ambassadeur")
        .contains("-> SANCTION.expel")
        .contains("event SANCTION/expel (actual) MLI/GOV -> FRA/GOV")
        .contains("2. Il pleut à Paris.")
        .contains("no event: no entry of the codebook fits a predicate");
  }

  @Test
  void explainOfAMissingFile() {
    Session session = Session.of("explain", "nowhere.txt");
    assertThat(session.code()).isEqualTo(3);
    assertThat(session.err()).startsWith("E01 nowhere.txt");
  }
}
