package org.entente.discourse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.entente.world.ActorResolver;

/**
 * The other side of an act whose words name only one: readers take it from the act's own clause,
 * then from the sentence, at last from the country the article is about. What earlier sentences
 * told is not asked: it gave more wrong than right ones.
 */
final class ImpliedParty {

  /** Those who govern and those who are governed can face each other within one country. */
  private static final Set<String> RULERS = Set.of("GOV", "MIL", "COP", "JUD", "LEG", "PTY");

  private final Sentence sentence;
  private final SentenceParties parties;
  private final Referents referents;
  private final ActorResolver resolver;
  private final List<String> focus;
  private final EarlierActs earlier;

  ImpliedParty(
      Sentence sentence,
      SentenceParties parties,
      Referents referents,
      ActorResolver resolver,
      List<String> focus,
      EarlierActs earlier) {
    this.sentence = sentence;
    this.parties = parties;
    this.referents = referents;
    this.resolver = resolver;
    this.focus = focus;
    this.earlier = earlier;
  }

  /**
   * The two sides that the article sets against each other, for "les affrontements"; empty where it
   * has no such pair.
   */
  List<Actor> opponents() {
    return referents.mainPair();
  }

  /**
   * Who stands on the other side of {@code participants} in the act named at this token: whom the
   * text names, else the government of the country it is about; empty where nobody does.
   */
  List<Actor> of(int trigger, List<Actor> participants) {
    List<Actor> told = told(trigger, participants);
    List<Actor> known = new ArrayList<>(participants);
    known.addAll(judges(trigger));
    return told.isEmpty() ? governments(sentence.token(trigger), known, 1) : told;
  }

  /** The same without a guess: only whom the text names. */
  List<Actor> told(int trigger, List<Actor> participants) {
    List<Actor> known = new ArrayList<>(participants);
    known.addAll(judges(trigger));
    BitSet clause = sentence.subtree(trigger);
    for (Token child : sentence.children(trigger, "conj", "advcl", "parataxis")) {
      clause.andNot(sentence.subtree(child.index())); // other clauses have other sides
    }
    for (Token subject : sentence.children(trigger, "nsubj")) {
      clause.andNot(sentence.subtree(subject.index())); // what describes him is no other side
    }
    for (Token token : sentence.tokens()) {
      if (clause.get(token.index())
          && token.is("NOUN", "PROPN")
          && !actsElsewhere(token, trigger)
          && !isBeyond(token, trigger)
          && !isSetting(token, trigger)
          && !parties.isCompleted(token.index())) {
        List<Actor> here = others(parties.at(token.index()), known);
        if (!here.isEmpty() && !resolver.isLocation(sentence, token.index())) {
          return here;
        }
      }
    }
    List<Actor> shared =
        isJoined(trigger)
            ? earlier.shared(
                participants.stream().map(Actor::camp).collect(Collectors.toSet()),
                sentence.index())
            : List.of();
    if (!shared.isEmpty()) {
      Span nowhere = new Span(sentence.token(trigger).start(), sentence.token(trigger).start());
      return shared.stream().map(actor -> actor.mentionedAs("", nowhere)).toList();
    }
    for (boolean subject : new boolean[] {true, false}) {
      List<Actor> named = named(subject, trigger, known);
      if (!named.isEmpty()) {
        return named;
      }
    }
    List<Actor> pair = referents.mainPair();
    if (!pair.isEmpty() && others(pair, known).size() == pair.size()) {
      return pair; // a third party speaks of both
    }
    if (pair.isEmpty()
        && focus.size() == 2
        && referents.isGroup(focus)
        && known.stream().noneMatch(actor -> focus.contains(actor.side()))) {
      List<Actor> both = governments(sentence.token(trigger), known, 2);
      if (both.size() == 2) {
        return both;
      }
    }
    return List.of();
  }

  /** Whether the act's verb goes on with what another one has begun: "juge X et réclame Y". */
  private boolean isJoined(int trigger) {
    Token at = sentence.token(trigger);
    while (at.head() != 0 && !at.is("VERB")) {
      at = sentence.token(at.head());
    }
    return at.baseRelation().equals("conj");
  }

  /**
   * "..., décision fustigée par Caracas": who does another thing within the clause is not the other
   * side of this one.
   */
  private boolean actsElsewhere(Token token, int trigger) {
    return token.head() != trigger
        && (token.relation().equals("obl:agent") || token.baseRelation().equals("nsubj"))
        && sentence.token(token.head()).baseRelation().equals("acl");
  }

  /** "dans le cadre de l'OCS", "au sein de l'UA": where it is done, not with whom. */
  private boolean isSetting(Token token, int trigger) {
    int at = token.index();
    for (int depth = 0; at != 0 && at != trigger && depth < 12; depth++) {
      for (Token marker : sentence.children(at, "case")) {
        if (parties.isIn("setting-marker", marker.lemma())) {
          return true;
        }
      }
      at = sentence.token(at).head();
    }
    return false;
  }

  /** "..., notant que l'OCS est ...": whether the token stands in a clause that tells on. */
  private boolean isAside(Token token, int trigger) {
    int at = token.index();
    for (int depth = 0; at != 0 && depth < 20; depth++) {
      Token above = sentence.token(at);
      if (above.stands("advcl", "ccomp", "parataxis")
          && at != trigger
          && !sentence.dominates(at, trigger)) {
        return true;
      }
      at = above.head();
    }
    return false;
  }

  /** Whether a semicolon stands between the token and the act. */
  private boolean isBeyond(Token token, int trigger) {
    int from = Math.min(token.index(), trigger);
    return sentence.tokens().subList(from, Math.max(token.index(), trigger)).stream()
        .anyMatch(between -> between.form().equals(";"));
  }

  /** "Paris a condamné le bombardement": who judges what a noun names stands apart from it. */
  private List<Actor> judges(int trigger) {
    Token noun = sentence.token(trigger);
    if (!noun.is("NOUN") || !noun.baseRelation().equals("obj")) {
      return List.of();
    }
    List<Actor> judges = new ArrayList<>();
    for (Token subject : sentence.children(noun.head(), "nsubj")) {
      judges.addAll(parties.at(subject.index()));
      sentence
          .children(subject.index(), "conj")
          .forEach(conjunct -> judges.addAll(parties.at(conjunct.index())));
    }
    return judges.stream().filter(Actor::isKnown).toList();
  }

  /**
   * Who meets in a meeting that names nobody: the subjects of the clause it stands in, where they
   * are of several sides ("X et Y ont appelé ... lors d'une réunion").
   */
  List<Actor> company(int noun) {
    int at = sentence.token(noun).head();
    for (int steps = 0; at != 0 && steps < 4; steps++) {
      List<Actor> subjects = new ArrayList<>();
      for (Token subject : sentence.children(at, "nsubj")) {
        subjects.addAll(parties.at(subject.index()));
        sentence
            .children(subject.index(), "conj")
            .forEach(c -> subjects.addAll(parties.at(c.index())));
      }
      subjects.removeIf(actor -> !actor.isKnown());
      if (subjects.stream().map(Actor::side).distinct().count() > 1) {
        return List.copyOf(subjects);
      }
      at = sentence.token(at).head();
    }
    return List.of();
  }

  /** The last ones named before the end of the sentence, as subject or not. */
  private List<Actor> named(boolean subject, int trigger, List<Actor> known) {
    return referents
        .last(
            sentence,
            sentence.token(sentence.tokens().size()),
            r ->
                sentence.index() == r.sentence()
                    && !actsElsewhere(sentence.token(r.token()), trigger)
                    && !isBeyond(sentence.token(r.token()), trigger)
                    && !isAside(sentence.token(r.token()), trigger)
                    && r.subject() == subject
                    && r.actors().stream().allMatch(actor -> isOther(actor, known)))
        .map(Referent::actors)
        .orElse(List.of());
  }

  private List<Actor> others(List<Actor> actors, List<Actor> known) {
    return actors.stream().filter(actor -> isOther(actor, known)).toList();
  }

  /** The government of a country the article is about; before its own government, its citizens. */
  private List<Actor> governments(Token trigger, List<Actor> known, int most) {
    Span nowhere = new Span(trigger.start(), trigger.start());
    return Stream.of("GOV", "CVL")
        .flatMap(
            sector ->
                focus.stream().limit(2).map(c -> Actor.state(c, sector, null, null, "", nowhere)))
        .filter(actor -> isOther(actor, known))
        .limit(most)
        .toList();
  }

  /**
   * Whether the actor may stand against all of {@code known}: another country, or the governed
   * against the rulers.
   */
  private static boolean isOther(Actor actor, List<Actor> known) {
    if (!actor.isKnown() || "MED".equals(actor.sector())) {
      return false; // the press tells, it is not told against
    }
    return known.stream()
        .allMatch(
            one ->
                !one.side().equals(actor.side())
                    || one.country() != null
                        && RULERS.contains(String.valueOf(one.sector()))
                            != RULERS.contains(String.valueOf(actor.sector())));
  }
}
