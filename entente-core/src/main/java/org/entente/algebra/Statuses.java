package org.entente.algebra;

import java.util.Optional;
import org.entente.codebook.Lexicon;
import org.entente.reading.Argument;
import org.entente.reading.Argument.Role;
import org.entente.reading.Predicate;
import org.entente.reading.SentenceReading;

/** Whether what a predicate says took place, by its form and by what introduces its clause. */
final class Statuses {

  /** Class of the conjunctions that make a clause unreal ("si", "afin que", "unless"). */
  private static final String UNREAL = "unreal-marker";

  /** Class of the prepositions behind which even an infinitive is a fact ("après"). */
  private static final String FACT = "fact-marker";

  private final SentenceReading reading;
  private final Lexicon lexicon;

  Statuses(SentenceReading reading, Lexicon lexicon) {
    this.reading = reading;
    this.lexicon = lexicon;
  }

  Status of(Predicate predicate) {
    if (predicate.negated()) {
      return Status.NEGATED;
    }
    if (!predicate.modal().isEmpty()) {
      return lexicon.inClass("modal-future", predicate.modal())
          ? Status.FUTURE
          : Status.HYPOTHETICAL;
    }
    String marker = marker(predicate);
    if (lexicon.inClass(UNREAL, marker) || underUnreal(predicate)) {
      return Status.HYPOTHETICAL;
    }
    return switch (predicate.form()) {
      case FUTURE -> Status.FUTURE;
      case CONDITIONAL, IMPERATIVE -> Status.HYPOTHETICAL;
      case INFINITIVE ->
          lexicon.inClass(FACT, marker) && isTold(predicate) ? Status.ACTUAL : Status.HYPOTHETICAL;
      case NONE -> nominal(predicate);
      default -> Status.ACTUAL;
    };
  }

  /**
   * Whether the clause above says what took place: "a téléphoné avant de partir", not "devrait
   * téléphoner avant de partir".
   */
  private boolean isTold(Predicate predicate) {
    return reading
        .at(predicate.governor())
        .filter(above -> above.kind() == Predicate.Kind.VERB)
        .map(above -> of(above).isReal())
        .orElse(true);
  }

  /**
   * A bare noun is as real as the clause it stands in says of its own verb being negated or not; we
   * only ask for "sans".
   */
  private Status nominal(Predicate predicate) {
    return lexicon.inClass(UNREAL, marker(predicate)) ? Status.HYPOTHETICAL : Status.ACTUAL;
  }

  private boolean underUnreal(Predicate predicate) {
    int at = predicate.governor();
    for (int depth = 0; at != 0 && depth < 6; depth++) {
      Optional<Predicate> above = reading.at(at);
      if (above.isEmpty()) {
        return false;
      }
      if (above.get().kind() == Predicate.Kind.VERB
          && lexicon.inClass("if-marker", marker(above.get()))) {
        return true;
      }
      at = above.get().governor();
    }
    return false;
  }

  /**
   * The conjunction or preposition that introduces the predicate below its governor, or the empty
   * string.
   */
  String marker(Predicate predicate) {
    Optional<Predicate> governor = reading.at(predicate.governor());
    if (governor.isEmpty()) {
      return "";
    }
    for (Argument argument : governor.get().arguments()) {
      if (argument.heads().contains(predicate.head())
          && (argument.role() == Role.ADVERBIAL
              || argument.role() == Role.COMPLEMENT
              || argument.role() == Role.OBLIQUE)) {
        return argument.marker();
      }
    }
    return "";
  }
}
