package org.entente.discourse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.codebook.Lexicon;
import org.entente.model.Actor;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Whom the article has named so far, and who is meant by a pronoun or by "les deux pays". One for
 * each article.
 */
final class Referents {

  /** Gender of "it", which takes up a state or an organisation, never a person. */
  private static final String NEUTER = "Neut";

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
    Optional<Referent> fitting =
        best(
            sentence,
            pronoun,
            referent ->
                referent.plural() == plural
                    && !isTown(referent)
                    && agrees(referent.gender(), gender)
                    && (plural
                        || (isPerson(referent)
                            ? !gender.equals(NEUTER)
                            : !personal(gender, pronoun))
                        || isAbove(sentence, referent, pronoun)));
    // A person of two sentences ago gives way to whoever the last sentence tells of.
    return fitting
        .filter(referent -> sentence.index() - referent.sentence() < 2)
        .or(() -> best(sentence, pronoun, referent -> isLastSubject(sentence, referent, pronoun)))
        .or(() -> fitting)
        .map(Referent::actors)
        .orElse(List.of());
  }

  /** "formé à Meknès ... Il": a town where nobody governs does nothing. */
  private static boolean isTown(Referent referent) {
    Actor first = referent.actors().get(0);
    return !referent.subject() && "UNK".equals(first.sector()) && first.country() != null;
  }

  /** "Djibouti a fait savoir qu'il ...": the subject of the clause above, be it a country. */
  private static boolean isAbove(Sentence sentence, Referent referent, Token pronoun) {
    if (!referent.subject()
        || referent.sentence() != sentence.index()
        || !pronoun.baseRelation().equals("nsubj")) {
      return false;
    }
    int verb = sentence.token(referent.token()).head();
    return verb != 0 && verb != pronoun.head() && sentence.dominates(verb, pronoun.head());
  }

  /**
   * "La junte dément. Elle promet ...": the subject of the sentence before, where no person has
   * been named.
   */
  private static boolean isLastSubject(Sentence sentence, Referent referent, Token pronoun) {
    return pronoun.baseRelation().equals("nsubj")
        && referent.subject()
        && sentence.index() - referent.sentence() == 1
        && referent.plural() == pronoun.feature("Number").equals("Plur")
        && agrees(referent.gender(), pronoun.feature("Gender"));
  }

  private static boolean personal(String gender, Token pronoun) {
    return !gender.equals(NEUTER) && (!gender.isEmpty() || pronoun.feature("Case").equals("Nom"));
  }

  private static boolean agrees(String one, String other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  private boolean isPerson(Referent referent) {
    return referent.isPerson(lexicon.inClass("person-noun", referent.lemma()));
  }

  /** Whose "son" or "leur" is: the subject of the clause, else who was named last. */
  List<Actor> possessor(Sentence sentence, Token determiner) {
    boolean several =
        lexicon.inClass("plural-possessive", determiner.form().toLowerCase(Locale.ROOT));
    return best(sentence, determiner, referent -> referent.plural() == several)
        .map(Referent::actors)
        .orElse(List.of());
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

  /**
   * The sides that "les deux pays" or "les quatre capitales" means: the group of that size named
   * together most often, the later one of equals; for two, else the two sides named last.
   *
   * @param countries whether the words speak of countries, so that groups of governments are
   *     preferred
   * @param focus ISO codes of the countries that the article is about, the foremost first
   * @param acts how often each two sides stood in one act
   */
  List<Actor> group(
      Sentence sentence,
      Token token,
      int size,
      boolean countries,
      List<String> focus,
      Map<Set<String>, Integer> acts) {
    Map<Set<String>, Integer> counts = new HashMap<>(acts);
    Referent best = null;
    int highest = 0;
    for (Referent referent : all) {
      if (!before(referent, sentence, token) || referent.sides().size() != size) {
        continue;
      }
      boolean official = referent.actors().stream().allMatch(actor -> "GOV".equals(actor.sector()));
      int count = counts.merge(referent.sides(), official || !countries ? 2 : 1, Integer::sum);
      if (count >= highest) {
        highest = count;
        best = referent;
      }
    }
    Set<String> acting = size == 2 ? mostOften(acts, highest) : Set.of();
    if (best != null && acting.isEmpty()) {
      return onePerSide(best.actors(), countries);
    }
    Map<String, Actor> sides = new LinkedHashMap<>();
    for (int i = all.size() - 1; i >= 0 && sides.size() < size; i--) {
      Referent referent = all.get(i);
      if (before(referent, sentence, token)) {
        referent.actors().stream()
            .filter(actor -> actor.isKnown() && !"MED".equals(actor.sector()))
            .filter(actor -> !countries || actor.country() != null)
            .filter(
                actor ->
                    acting.isEmpty()
                        ? focus.size() < 2 || focus.contains(actor.side())
                        : acting.contains(actor.side()))
            .forEach(actor -> sides.putIfAbsent(actor.side(), actor));
      }
    }
    return size == 2 && sides.size() == 2
        ? onePerSide(List.copyOf(sides.values()), countries)
        : List.of();
  }

  /** The two sides that stood in one act more often than {@code least}, or none. */
  private static Set<String> mostOften(Map<Set<String>, Integer> acts, int least) {
    return acts.entrySet().stream()
        .filter(pair -> pair.getValue() > least)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(Set.of());
  }

  /** The two sides that the article names together again and again, or empty. */
  List<Actor> mainPair() {
    Map<Set<String>, Integer> counts = new HashMap<>();
    Referent best = null;
    int highest = 2;
    for (Referent referent : all) {
      if (referent.sides().size() == 2) {
        int count = counts.merge(referent.sides(), 1, Integer::sum);
        if (count > highest) {
          highest = count;
          best = referent;
        }
      }
    }
    return best == null ? List.of() : onePerSide(best.actors(), true);
  }

  /** Whether the article has named just these sides together. */
  boolean isGroup(List<String> sides) {
    return all.stream().anyMatch(referent -> referent.sides().equals(Set.copyOf(sides)));
  }

  private static List<Actor> onePerSide(List<Actor> actors, boolean countries) {
    Map<String, Actor> sides = new LinkedHashMap<>();
    for (Actor actor : actors) {
      boolean asCountry = countries && actor.country() != null;
      sides.putIfAbsent(
          actor.side(),
          asCountry
              ? Actor.state(actor.country(), "GOV", null, null, actor.text(), actor.span())
              : actor);
    }
    return List.copyOf(sides.values());
  }

  /** The last one of a side not in {@code sides}: the counterpart of somebody. */
  List<Actor> other(Sentence sentence, Token token, Set<String> sides) {
    return last(
            sentence,
            token,
            referent -> referent.actors().size() == 1 && !sides.containsAll(referent.sides()))
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

  /**
   * Two arguments of one verb do not mean the same, nor do an object and the subject that its verb
   * takes from the clause above ("X a annoncé son retrait, l'accusant ..."): only a possessive may.
   */
  private boolean sharesClause(Sentence sentence, int referent, Token pronoun) {
    if (!pronoun.is("PRON")
        || lexicon.inClass("possessive", pronoun.form().toLowerCase(Locale.ROOT))) {
      return false;
    }
    int named = referent;
    while (sentence.token(named).stands("appos", "conj")) {
      named = sentence.token(named).head(); // "son homologue, M. X, lui a ...", "X et Y s'y ..."
    }
    int verb = sentence.token(named).head();
    if (verb == pronoun.head()) {
      return true;
    }
    boolean object = !pronoun.baseRelation().equals("nsubj");
    boolean subject = sentence.token(named).baseRelation().equals("nsubj");
    boolean ownSubject = !sentence.children(pronoun.head(), "nsubj").isEmpty();
    return object && subject && !ownSubject && sentence.dominates(verb, pronoun.head());
  }

  private static boolean before(Referent referent, Sentence sentence, Token token) {
    return referent.sentence() < sentence.index()
        || referent.sentence() == sentence.index() && referent.token() < token.index();
  }
}
