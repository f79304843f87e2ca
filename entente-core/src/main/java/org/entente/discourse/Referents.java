package org.entente.discourse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.codebook.Lexicon;
import org.entente.model.Actor;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** Whom the article has named so far, and who is meant by a pronoun or by "les deux pays". One for each article. */
final class Referents {

  /** A pronoun looks back no further than this many sentences. */
  private static final int REACH = 4;

  private final List<Referent> all = new ArrayList<>();
  private final Lexicon lexicon;

  Referents(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  void add(Referent referent) {
    all.add(referent);
  }

  /** Who a personal pronoun at this token means. */
  List<Actor> pronoun(Sentence sentence, Token pronoun) {
    boolean plural = pronoun.feature("Number").equals("Plur");
    String gender = pronoun.feature("Gender");
    return best(
            sentence,
            pronoun,
            referent ->
                referent.plural() == plural
                    && agrees(referent.gender(), gender)
                    && (plural || isPerson(referent) || !personal(gender, pronoun)))
        .map(Referent::actors)
        .orElse(List.of());
  }

  private static boolean personal(String gender, Token pronoun) {
    return !gender.isEmpty() || pronoun.feature("Case").equals("Nom");
  }

  private static boolean agrees(String one, String other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  private boolean isPerson(Referent referent) {
    return referent.isPerson(lexicon.inClass("person-noun", referent.lemma()));
  }

  /** Whose "son" or "leur" is: the subject of the clause, else who was named last. */
  List<Actor> possessor(Sentence sentence, Token determiner) {
    return best(sentence, determiner, referent -> true).map(Referent::actors).orElse(List.of());
  }

  /** The one named last ("ce dernier", "the latter"). */
  List<Actor> latter(Sentence sentence, Token token) {
    Referent last = null;
    for (Referent referent : all) {
      if (before(referent, sentence, token) && isPerson(referent)) {
        last = referent;
      }
    }
    return last == null ? List.of() : last.actors();
  }

  /** The last one that fits, the text before this token only. */
  Optional<Referent> last(Sentence sentence, Token token, Predicate<Referent> fits) {
    Referent last = null;
    for (Referent referent : all) {
      if (before(referent, sentence, token) && fits.test(referent)) {
        last = referent;
      }
    }
    return Optional.ofNullable(last);
  }

  /** The two sides that the text has in mind: the last pair named together, else the two sides named last. */
  List<Actor> pair(Sentence sentence, Token token, int reach) {
    for (int i = all.size() - 1; i >= 0; i--) {
      Referent referent = all.get(i);
      if (before(referent, sentence, token) && referent.sides().size() == 2) {
        if (sentence.index() - referent.sentence() <= reach) {
          return onePerSide(referent.actors());
        }
      }
    }
    Map<String, Actor> sides = new LinkedHashMap<>();
    for (int i = all.size() - 1; i >= 0 && sides.size() < 2; i--) {
      Referent referent = all.get(i);
      if (before(referent, sentence, token)) {
        referent.actors().stream().filter(Actor::isKnown).forEach(actor -> sides.putIfAbsent(actor.side(), actor));
      }
    }
    return sides.size() == 2 ? List.copyOf(sides.values()) : List.of();
  }

  private static List<Actor> onePerSide(List<Actor> actors) {
    Map<String, Actor> sides = new LinkedHashMap<>();
    actors.forEach(actor -> sides.putIfAbsent(actor.side(), actor));
    return List.copyOf(sides.values());
  }

  /** The last one of a side not in {@code sides}: the counterpart of somebody. */
  List<Actor> other(Sentence sentence, Token token, Set<String> sides) {
    return last(sentence, token, referent -> referent.actors().size() == 1 && !sides.containsAll(referent.sides()))
        .map(Referent::actors)
        .orElse(List.of());
  }

  private Optional<Referent> best(Sentence sentence, Token token, Predicate<Referent> fits) {
    Referent best = null;
    double highest = Double.NEGATIVE_INFINITY;
    for (Referent referent : all) {
      if (!before(referent, sentence, token) || !fits.test(referent)) {
        continue;
      }
      int distance = sentence.index() - referent.sentence();
      if (distance > REACH || distance == 0 && sharesClause(sentence, referent.token(), token)) {
        continue;
      }
      double score = -2.0 * distance + (referent.subject() ? 1.5 : 0) + referent.token() * 0.001;
      if (score >= highest) {
        highest = score;
        best = referent;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Two arguments of one verb do not mean the same: only the possessive of an argument may. */
  private static boolean sharesClause(Sentence sentence, int referent, Token pronoun) {
    return pronoun.is("PRON") && sentence.token(referent).head() == pronoun.head();
  }

  private static boolean before(Referent referent, Sentence sentence, Token token) {
    return referent.sentence() < sentence.index()
        || referent.sentence() == sentence.index() && referent.token() < token.index();
  }
}
