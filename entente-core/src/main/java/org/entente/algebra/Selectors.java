package org.entente.algebra;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.codebook.Lexicon;
import org.entente.model.Actor;
import org.entente.reading.Predicate;
import org.entente.reading.Predicate.Form;
import org.entente.reading.SentenceReading;

/** What the selectors of the codebook choose: words, classes, kinds of actors and acts. */
final class Selectors {

  /** The selector of a role that names at least two known sides: no single head tells it. */
  static final String SEVERAL = "#several";

  /** Sectors of those who bear arms. */
  private static final Set<String> ARMED = Set.of("MIL", "REB", "COP");

  private final SentenceReading reading;
  private final Lexicon lexicon;
  private final Parties parties;
  private final Composer composer;

  Selectors(SentenceReading reading, Lexicon lexicon, Parties parties, Composer composer) {
    this.reading = reading;
    this.lexicon = lexicon;
    this.parties = parties;
    this.composer = composer;
  }

  /** Whether one of the selectors chooses what this token heads. */
  boolean selectAny(List<String> selectors, int head) {
    String lemma = lemma(head);
    for (String selector : selectors) {
      if (!selector.equals(SEVERAL) && select(selector, head, lemma)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the selector chooses what this token heads. */
  boolean select(String selector, int head) {
    return select(selector, head, lemma(head));
  }

  private boolean select(String selector, int head, String lemma) {
    if (selector.startsWith("@")) {
      String list = selector.substring(1);
      return lexicon.inClass(list, lemma)
          || isSmall(head) && lexicon.inClass(list, lemma.toLowerCase(Locale.ROOT));
    }
    if (selector.equals("#act") || selector.startsWith("#act:")) {
      String type = selector.length() > 5 ? selector.substring(5) : null;
      return composer.actsOf(head).stream()
          .anyMatch(act -> type == null || act.type().equals(type));
    }
    if (!selector.startsWith("#")) {
      return selector.equals(lemma)
          || isSmall(head) && selector.equals(lemma.toLowerCase(Locale.ROOT));
    }
    if (selector.equals("#any")) {
      return true;
    }
    if (selector.equals("#thing")) {
      return !lexicon.inClass("calendar-name", lemma.toLowerCase(Locale.ROOT));
    }
    if (selector.equals("#duty")) {
      return reading
          .at(head)
          .filter(predicate -> lexicon.inClass("modal-duty", predicate.modal()))
          .isPresent();
    }
    if (selector.equals("#infinite")) {
      return reading
          .at(head)
          .filter(p -> p.form() == Form.INFINITIVE || p.form() == Form.PARTICIPLE)
          .isPresent();
    }
    return parties.at(head).stream().anyMatch(actor -> isOf(selector, actor));
  }

  /** The lemma of the token, or of the predicate it heads ("se réunir"). */
  String lemma(int head) {
    return reading
        .at(head)
        .map(Predicate::lemma)
        .orElseGet(() -> reading.sentence().token(head).lemma());
  }

  /** "the Freedom Order", "a Cabinet meeting": maybe a common noun written as a name. */
  private boolean isSmall(int head) {
    return reading.sentence().token(head).is("PROPN");
  }

  private static boolean isOf(String selector, Actor actor) {
    String sector = actor.sector() == null ? "" : actor.sector();
    return switch (selector) {
      case "#actor" -> actor.isKnown();
      case "#state" -> actor.country() != null && !sector.equals("CVL");
      case "#government" -> sector.equals("GOV");
      case "#armed" -> ARMED.contains(sector) || actor.code().startsWith("NSA:");
      case "#organisation" -> actor.code().startsWith("IGO:");
      case "#person" -> isNamedPerson(actor, sector) || sector.equals("CVL");
      case "#citizens" -> sector.equals("CVL");
      default -> throw new IllegalArgumentException("unknown selector " + selector);
    };
  }

  /** Organisations and places have names too, places the sector UNK. */
  private static boolean isNamedPerson(Actor actor, String sector) {
    String code = actor.code();
    return actor.name() != null
        && !sector.equals("UNK")
        && !code.startsWith("IGO:")
        && !code.startsWith("NSA:");
  }
}
