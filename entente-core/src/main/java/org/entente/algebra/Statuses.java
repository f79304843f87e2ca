package org.entente.algebra;

import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.entente.codebook.Lexicon;
import org.entente.model.Token;
import org.entente.reading.Argument;
import org.entente.reading.Argument.Role;
import org.entente.reading.Predicate;
import org.entente.reading.Predicate.Form;
import org.entente.reading.SentenceReading;

/**
 * Whether what a predicate says took place, by its form and by what introduces its clause;
 * docs/auxiliary-modes.md tells the rules.
 */
final class Statuses {

  /** Class of the conjunctions that make a clause unreal ("si", "afin que", "unless"). */
  private static final String UNREAL = "unreal-marker";

  /** Class of those that make unreal whatever stands below their clause too. */
  private static final String IF = "if-marker";

  /** Class of the prepositions behind which even an infinitive is a fact ("après"). */
  private static final String FACT = "fact-marker";

  /** Class of the adjectives that make an act a mere possibility ("éventuel", "possible"). */
  private static final String DOUBT = "doubt-adjective";

  /** Class of the adjectives and nouns that put an act into the time to come ("prochain"). */
  private static final String SOON = "soon-word";

  /** Class of the nouns whose infinitive is a fact ("le premier à expulser"). */
  private static final String DONE = "done-noun";

  /** Class of the verbs whose infinitive they bring about ("ce qui a conduit X à expulser"). */
  private static final String CAUSE = "causative-verb";

  private final SentenceReading reading;
  private final Lexicon lexicon;
  private final IntPredicate dated;

  /**
   * @param dated whether the token's clause names a day after the news
   */
  Statuses(SentenceReading reading, Lexicon lexicon, IntPredicate dated) {
    this.reading = reading;
    this.lexicon = lexicon;
    this.dated = dated;
  }

  Status of(Predicate predicate) {
    if (predicate.negated()) {
      return Status.NEGATED;
    }
    if (isDoubted(predicate)) {
      return Status.HYPOTHETICAL;
    }
    if (!predicate.modal().isEmpty()) {
      boolean due =
          lexicon.inClass("modal-future", predicate.modal())
              && predicate.form() != Form.CONDITIONAL_PERFECT; // "aurait dû rencontrer"
      return due ? Status.FUTURE : Status.HYPOTHETICAL;
    }
    if (isUnreal(predicate) || underUnreal(predicate)) {
      return Status.HYPOTHETICAL;
    }
    return switch (predicate.form()) {
      case FUTURE -> Status.FUTURE;
      case CONDITIONAL, IMPERATIVE -> Status.HYPOTHETICAL;
      case CONDITIONAL_PERFECT -> hasCondition() ? Status.HYPOTHETICAL : Status.ACTUAL;
      case PRESENT -> dated.test(predicate.head()) ? Status.FUTURE : Status.ACTUAL;
      case INFINITIVE, PARTICIPLE, NONE -> dependent(predicate);
      default -> Status.ACTUAL;
    };
  }

  /** What has no tense of its own has that of the words it depends on. */
  private Status dependent(Predicate predicate) {
    String above = governing(predicate);
    if (lexicon.inClass(SOON, above) || has(predicate, SOON)) {
      return Status.FUTURE;
    }
    if (predicate.form() != Form.INFINITIVE) {
      return Status.ACTUAL;
    }
    boolean fact =
        lexicon.inClass(FACT, marker(predicate))
            || lexicon.inClass(DONE, above)
            || lexicon.inClass(CAUSE, above);
    return fact && isTold(predicate) ? Status.ACTUAL : Status.HYPOTHETICAL;
  }

  /**
   * "une éventuelle attaque", "une rencontre est possible", "il est possible que X attaque",
   * "peut-être X attaquera".
   */
  private boolean isDoubted(Predicate predicate) {
    return lexicon.inClass(DOUBT, governing(predicate))
        || has(predicate, DOUBT)
        || reading.sentence().children(predicate.head(), "advmod").stream()
            .anyMatch(
                adverb -> lexicon.inClass("doubt-adverb", adverb.lemma().toLowerCase(Locale.ROOT)));
  }

  private boolean has(Predicate predicate, String adjectives) {
    return predicate.kind() == Predicate.Kind.NOUN
        && predicate.in(Role.ADJECTIVE).stream()
            .flatMap(adjective -> adjective.heads().stream())
            .anyMatch(head -> lexicon.inClass(adjectives, token(head).lemma()));
  }

  /** The lemma of the noun or adjective on which the predicate hangs, or the empty string. */
  private String governing(Predicate predicate) {
    Token token = token(predicate.support() == 0 ? predicate.head() : predicate.support());
    boolean hangs = token.head() != 0 && !isConjunct(token);
    return hangs ? token(token.head()).lemma() : "";
  }

  private static boolean isConjunct(Token token) {
    return token.baseRelation().equals("conj") || token.baseRelation().equals("appos");
  }

  /** Whether a conjunction of its own or its clause's makes it unreal. */
  private boolean isUnreal(Predicate predicate) {
    return lexicon.inClass(UNREAL, marker(predicate)) || isCondition(predicate);
  }

  /** A clause that begins with "si", wherever the parser has hung it. */
  private boolean isCondition(Predicate predicate) {
    int verb = predicate.support() == 0 ? predicate.head() : predicate.support();
    return reading.sentence().children(verb, "mark").stream().anyMatch(this::isIf);
  }

  private boolean isIf(Token mark) {
    // "s'il": the parser's lemma is that of the pronoun.
    String lemma = mark.form().equalsIgnoreCase("s'") ? "si" : mark.lemma();
    return lexicon.inClass(IF, lemma);
  }

  /** Whether the sentence names a condition: what "aurait" then says is not told by anybody. */
  private boolean hasCondition() {
    return reading.sentence().tokens().stream()
        .anyMatch(token -> token.baseRelation().equals("mark") && isIf(token));
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

  private boolean underUnreal(Predicate predicate) {
    int at = predicate.governor();
    for (int depth = 0; at != 0 && depth < 6; depth++) {
      Optional<Predicate> above = reading.at(at);
      if (above.isEmpty()) {
        return false;
      }
      boolean clause = above.get().kind() == Predicate.Kind.VERB;
      if (clause && (lexicon.inClass(IF, marker(above.get())) || isCondition(above.get()))) {
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
    String own = marker(predicate.governor(), predicate.head());
    return own.isEmpty() && predicate.support() != 0
        ? marker(predicate.governor(), predicate.support())
        : own;
  }

  private String marker(int governor, int head) {
    return reading
        .at(governor)
        .flatMap(above -> markerBelow(above, head))
        // "en cas d'attaque": what stands between is no predicate
        .or(() -> reading.all().stream().flatMap(p -> markerBelow(p, head).stream()).findFirst())
        .orElse("");
  }

  private static Optional<String> markerBelow(Predicate above, int head) {
    return above.arguments().stream()
        .filter(argument -> argument.heads().contains(head))
        .filter(
            argument ->
                argument.role() == Role.ADVERBIAL
                    || argument.role() == Role.COMPLEMENT
                    || argument.role() == Role.OBLIQUE)
        .map(Argument::marker)
        .findFirst();
  }

  private Token token(int index) {
    return reading.sentence().token(index);
  }
}
