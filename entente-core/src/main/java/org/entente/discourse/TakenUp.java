package org.entente.discourse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.codebook.Lexicon;
import org.entente.model.Actor;
import org.entente.model.Sentence;
import org.entente.model.Token;
import org.entente.world.ActorResolver;

/**
 * Whom the nouns of a sentence take up that name nobody themselves: "les deux pays", "son
 * homologue", "l'organisation", "ce dernier".
 */
final class TakenUp {

  /** Classes of the numerals that tell how many sides a plural means. */
  private static final Map<String, Integer> GROUPS =
      Map.of("two", 2, "three", 3, "four", 4, "five", 5);

  private final Sentence sentence;
  private final ActorResolver resolver;
  private final Referents referents;
  private final Lexicon lexicon;
  private final List<String> focus;
  private final EarlierActs earlier;
  private final SentenceParties parties;

  /**
   * @param focus ISO codes of the countries that the article is about, the foremost first
   * @param earlier the acts told so far
   * @param parties whom the other words of the sentence name
   */
  TakenUp(
      Sentence sentence,
      ActorResolver resolver,
      Referents referents,
      Lexicon lexicon,
      List<String> focus,
      EarlierActs earlier,
      SentenceParties parties) {
    this.sentence = sentence;
    this.resolver = resolver;
    this.referents = referents;
    this.lexicon = lexicon;
    this.focus = focus;
    this.earlier = earlier;
    this.parties = parties;
  }

  /**
   * Whom the noun takes up.
   *
   * @return empty where it takes up nobody by its kind; an empty list where it does, but nobody
   *     fits
   */
  Optional<List<Actor>> takenUp(Token token) {
    String lemma = token.lemma();
    int number = number(token);
    if (number > 1) {
      List<Actor> group =
          referents.group(
              sentence,
              token,
              number,
              lexicon.inClass("country-noun", lemma),
              focus,
              earlier.pairs());
      if (!group.isEmpty() && !isSpokenTo(token, group)) {
        return Optional.of(group);
      }
    }
    if (lexicon.inClass("latter", lemma)
        && lexicon.inClass("latter", token.form().toLowerCase(Locale.ROOT))) {
      return Optional.of(referents.latter(sentence, token));
    }
    if (lexicon.inClass("counterpart-noun", lemma)) {
      return Optional.of(counterpart(token));
    }
    if (lexicon.inClass("ally-noun", lemma)) {
      return Optional.of(neighbour(token));
    }
    if (isPlural(token) && isDefinite(token) && isHeadsOfState(token)) {
      return Optional.of(
          referents
              .last(sentence, token, Referent::isOrganisation)
              .map(Referent::actors)
              .orElse(List.of()));
    }
    List<Actor> taken = isDefinite(token) ? ofKind(token, lemma) : ownBody(token, lemma);
    return taken.isEmpty() ? Optional.empty() : Optional.of(taken);
  }

  /** "Les chefs d'Etat l'invitent à": without more those of the organisation told of. */
  private boolean isHeadsOfState(Token token) {
    List<Token> of = sentence.children(token.index(), "nmod", "compound");
    return lexicon.inClass("head-noun", token.lemma())
        && of.size() == 1
        && lexicon.inClass("state-noun", of.get(0).lemma())
        && sentence.children(of.get(0).index(), "nmod", "amod").isEmpty()
        && sentence.children(token.index(), "amod", "nummod", "appos").isEmpty();
  }

  /** "l'ONU a appelé toutes les parties": who calls on the parties is none of them. */
  private boolean isSpokenTo(Token token, List<Actor> group) {
    return lexicon.inClass("two-sided", token.lemma())
        && token.stands("obj")
        && sentence.children(token.head(), "nsubj").stream()
            .flatMap(subject -> parties.at(subject.index()).stream())
            .anyMatch(one -> group.stream().anyMatch(other -> other.side().equals(one.side())));
  }

  /**
   * The act told before that a definite noun takes up: "cette attaque" the last attack, "cette
   * décision" the last act of somebody else.
   */
  Optional<List<List<Actor>>> earlier(Token noun, String type, Set<String> others) {
    if (!noun.is("NOUN") || type == null && !isActNoun(noun)) {
      return Optional.empty();
    }
    if (!isDefinite(noun)) {
      return type == null ? besides(noun, others) : Optional.empty();
    }
    return earlier
        .last(type, others, sentence.index())
        .map(act -> List.of(mentioned(act.actors(), noun), mentioned(act.recipients(), noun)));
  }

  /** "X a accusé Y, des allégations que Y rejette": what a noun beside a clause calls its act. */
  private Optional<List<List<Actor>>> besides(Token noun, Set<String> others) {
    boolean beside =
        noun.relation().matches("appos|obl|obl:mod|parataxis|dislocated|conj")
            && sentence.children(noun.index(), "case").isEmpty()
            && noun.index() > 1
            && isBehindComma(noun);
    Token at = noun;
    while (beside && at.head() != 0 && !at.is("VERB")) {
      at = sentence.token(at.head());
    }
    if (!beside || !at.is("VERB")) {
      return Optional.empty();
    }
    List<Actor> doers = new ArrayList<>();
    for (Token subject : sentence.children(at.index(), "nsubj")) {
      parties.at(subject.index()).stream()
          .filter(actor -> actor.isKnown() && !others.contains(actor.camp()))
          .forEach(doers::add);
    }
    return doers.isEmpty()
        ? Optional.empty()
        : Optional.of(List.of(mentioned(doers, noun), List.of()));
  }

  private boolean isBehindComma(Token noun) {
    int first = sentence.subtree(noun.index()).nextSetBit(1);
    return first > 1 && sentence.token(first - 1).form().equals(",");
  }

  /** Who has just done something to one of the sides. */
  List<Actor> answered(Set<String> camps, String type) {
    return earlier.doersTo(camps, type, sentence.index());
  }

  private boolean isActNoun(Token noun) {
    return lexicon.inClass("act-noun", noun.lemma());
  }

  private static List<Actor> mentioned(List<Actor> actors, Token noun) {
    return actors.stream().map(actor -> actor.mentionedAs(noun.form(), noun.span())).toList();
  }

  /** "Son organisation", "leur mouvement": the side of those who are meant by the possessive. */
  private List<Actor> ownBody(Token token, String lemma) {
    if (!lexicon.inClass("organisation-noun", lemma) && !lexicon.inClass("group-noun", lemma)) {
      return List.of();
    }
    return possessives(token).stream().flatMap(own -> parties.at(own.index()).stream()).toList();
  }

  private List<Token> possessives(Token token) {
    return sentence.children(token.index(), "det", "nmod:poss").stream()
        .filter(child -> lexicon.inClass("possessive", child.form().toLowerCase(Locale.ROOT)))
        .toList();
  }

  /** "les Etats indépendants": states that nobody names. */
  List<Actor> unnamed(Token token) {
    boolean some =
        isPlural(token)
            && isDefinite(token)
            && lexicon.inClass("country-noun", token.lemma())
            && sentence.children(token.index(), "nummod").isEmpty()
            && !sentence.children(token.index(), "amod").isEmpty();
    if (!some) {
      return List.of();
    }
    return List.of(
        new Actor(Actor.UNKNOWN, null, null, null, null, token.form(), token.start(), token.end()));
  }

  /**
   * Somebody's allies are anybody but himself; "son voisin" is the other of the countries that the
   * article is about.
   */
  private List<Actor> neighbour(Token token) {
    for (Token child : sentence.children(token.index(), "det", "nmod:poss")) {
      if (!isPlural(token)
          && lexicon.inClass("possessive", child.form().toLowerCase(Locale.ROOT))) {
        Set<String> owners =
            parties.at(child.index()).stream().map(Actor::side).collect(Collectors.toSet());
        return focus.stream()
            .limit(2)
            .filter(country -> !owners.isEmpty() && !owners.contains(country))
            .limit(1)
            .map(country -> Actor.state(country, "GOV", null, null, "", token.span()))
            .toList();
      }
    }
    return List.of();
  }

  /** "son armée", "leurs ministres": of the countries of those who are meant by the possessive. */
  List<Actor> owned(Actor actor, Token token) {
    List<Actor> owned = new ArrayList<>();
    if (actor.sector() != null) {
      for (Token child : sentence.children(token.index(), "det", "nmod:poss")) {
        if (lexicon.inClass("possessive", child.form().toLowerCase(Locale.ROOT))) {
          for (Actor owner : parties.at(child.index())) {
            if (owner.country() != null) {
              owned.add(resolver.within(actor, owner.country()));
            } else if (owner.isKnown() && lexicon.inClass("organisation-head", token.lemma())) {
              owned.add(owner);
            }
          }
        }
      }
      owned.addAll(ofAntecedent(actor, token));
    }
    return owned;
  }

  /** "la Cedeao, dont le médiateur ...": of what the relative clause tells of. */
  private List<Actor> ofAntecedent(Actor actor, Token token) {
    if (!token.baseRelation().equals("nsubj") || token.head() == 0) {
      return List.of();
    }
    Token verb = sentence.token(token.head());
    boolean whose =
        verb.baseRelation().equals("acl")
            && verb.head() < token.index()
            && sentence.tokens().subList(verb.head(), token.index()).stream()
                .anyMatch(between -> lexicon.inClass("whose", between.lemma()));
    if (!whose) {
      return List.of();
    }
    return parties.at(verb.head()).stream()
        .filter(Actor::isKnown)
        .map(owner -> owner.country() == null ? owner : resolver.within(actor, owner.country()))
        .toList();
  }

  /**
   * How many sides "les deux pays", "les deux", "the two leaders", "les quatre capitales" mean; 0
   * for other words.
   */
  private int number(Token token) {
    if (lexicon.inClass("two", token.lemma())) {
      return token.stands("nsubj", "obj", "obl", "nmod") ? 2 : 0;
    }
    if (!lexicon.inClass("pair-noun", token.lemma()) || !isPlural(token)) {
      return 0;
    }
    for (Token child : sentence.children(token.index(), "nummod", "det", "amod")) {
      for (Map.Entry<String, Integer> group : GROUPS.entrySet()) {
        if (lexicon.inClass(group.getKey(), child.lemma())) {
          return group.getValue();
        }
      }
    }
    return lexicon.inClass("two-sided", token.lemma()) && isDefinite(token) ? 2 : 0;
  }

  /** Some nouns ("pays") show their number only by their determiner. */
  boolean isPlural(Token token) {
    return token.feature("Number").equals("Plur")
        || sentence.children(token.index(), "det", "nummod").stream()
            .anyMatch(child -> child.feature("Number").equals("Plur"));
  }

  private boolean isDefinite(Token token) {
    return sentence.children(token.index(), "det").stream()
        .anyMatch(
            child ->
                lexicon.inClass("definite", child.lemma())
                    || lexicon.inClass("definite", child.form()));
  }

  private List<Actor> counterpart(Token token) {
    Set<String> sides = new LinkedHashSet<>();
    for (Token sibling : sentence.children(token.head(), "nsubj")) {
      if (sibling.index() != token.index()) {
        parties.at(sibling.index()).forEach(actor -> sides.add(actor.side()));
      }
    }
    for (String side : sides) {
      List<Actor> opposite = earlier.facing(side);
      if (!opposite.isEmpty()) {
        return opposite;
      }
    }
    return referents.other(sentence, token, sides);
  }

  /** "le pays", "le royaume", "l'organisation", "le groupe": what of that kind was named last. */
  private List<Actor> ofKind(Token token, String lemma) {
    if (isPlural(token)) {
      return List.of();
    }
    if (lexicon.inClass("head-noun", lemma) || lexicon.inClass("state-head", lemma)) {
      return ofOrganisation(token);
    }
    if (lexicon.inClass("organisation-noun", lemma)) {
      return referents
          .last(sentence, token, Referent::isOrganisation)
          .map(Referent::actors)
          .orElse(List.of());
    }
    if (lexicon.inClass("group-noun", lemma)) {
      return referents
          .last(
              sentence,
              token,
              r -> r.actors().size() == 1 && "REB".equals(r.actors().get(0).sector()))
          .map(Referent::actors)
          .orElse(List.of());
    }
    if (lexicon.inClass("country-noun", lemma)) {
      return referents
          .last(sentence, token, r -> r.actors().size() == 1 && isState(r.actors().get(0)))
          .map(Referent::actors)
          .orElse(List.of());
    }
    return List.of();
  }

  private static boolean isState(Actor actor) {
    return actor.country() != null && "GOV".equals(actor.sector());
  }

  /** "le président de la Commission": the organisation named last. */
  private List<Actor> ofOrganisation(Token token) {
    for (Token of : sentence.children(token.index(), "nmod")) {
      if (isDefinite(of)
          && sentence.children(of.index(), "amod", "nmod").isEmpty()
          && lexicon.inClass("organ-noun", of.lemma())) {
        return referents
            .last(sentence, of, Referent::isOrganisation)
            .map(Referent::actors)
            .orElse(List.of());
      }
    }
    return List.of();
  }
}
