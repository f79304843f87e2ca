package org.entente.discourse;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.algebra.Parties;
import org.entente.codebook.Lexicon;
import org.entente.model.Actor;
import org.entente.model.Sentence;
import org.entente.model.Token;
import org.entente.world.ActorResolver;

/**
 * Of which country an office or a force is whose words name none: "le ministre", "ces troupes", "le
 * chef de l'Etat".
 */
final class OfficeCountry {

  private static final Set<String> GOVERNED = Set.of("CVL", "OPP", "MED", "LAB", "EDU", "NGO");

  /** Sectors of people who belong where they fight. */
  private static final Set<String> ARMED = Set.of("REB", "CRM");

  /** How many words may stand at the head of a sentence, the place and its comma among them. */
  private static final int HEAD = 4;

  private final Sentence sentence;
  private final ActorResolver resolver;
  private final Referents referents;
  private final Lexicon lexicon;
  private final List<String> focus;
  private final Parties parties;

  /**
   * @param focus ISO codes of the countries that the article is about, the foremost first
   * @param parties who the words of the sentence name
   */
  OfficeCountry(
      Sentence sentence,
      ActorResolver resolver,
      Referents referents,
      Lexicon lexicon,
      List<String> focus,
      Parties parties) {
    this.sentence = sentence;
    this.resolver = resolver;
    this.referents = referents;
    this.lexicon = lexicon;
    this.focus = focus;
    this.parties = parties;
  }

  /**
   * The actor with its country: that of the last one of that office, else of the capital at the
   * head of the sentence, else the article's.
   */
  Actor complete(Actor actor, Token token) {
    Actor same = has(token, "definite") ? lastOfOffice(actor, token) : null;
    if (same != null) {
      return same.mentionedAs(actor.text(), actor.span());
    }
    if (actor.sector() == null) {
      return actor;
    }
    // Officials travel, while "après le putsch au Niger en 2023, les putschistes" are at home.
    String scene = fronted(token, "GOV".equals(actor.sector()) ? HEAD : token.index() - 1);
    if (scene != null) {
      return resolver.within(actor, scene);
    }
    // "huit personnes ont été tuées dans la province de Paktika": victims are of the place.
    boolean victims =
        "CVL".equals(actor.sector())
            && (token.relation().equals("nsubj:pass") || token.baseRelation().equals("obj"));
    String site = victims || ARMED.contains(actor.sector()) ? site(token) : null;
    if (site != null) {
      return resolver.within(actor, site);
    }
    Set<String> keepers = keepers(token);
    if (keepers.size() == 1 && GOVERNED.contains(actor.sector())) {
      return resolver.within(actor, keepers.iterator().next());
    }
    // What a country's officials do to "the junta" or "the government" they do to another one's.
    Set<String> subjects = subjects(token);
    if (subjects.size() == 1 && isOwn(token)) {
      return resolver.within(actor, subjects.iterator().next());
    }
    return focus.stream()
        .limit(2)
        .filter(country -> !subjects.contains(country))
        .findFirst()
        .map(country -> resolver.within(actor, country))
        .orElse(actor);
  }

  /** "a limogé le ministre": offices are given and taken at home. */
  private boolean isOwn(Token token) {
    return token.head() != 0 && lexicon.inClass("home-verb", sentence.token(token.head()).lemma());
  }

  private Actor lastOfOffice(Actor actor, Token token) {
    Actor same = last(token, r -> r.lemma().equals(token.lemma()));
    if (isHeadOfState(token)) {
      same =
          last(
              token,
              r -> r.lemma().equals(token.lemma()) || lexicon.inClass("state-head", r.lemma()));
    }
    boolean force =
        actor.sector() != null && (actor.sector().equals("MIL") || actor.sector().equals("REB"));
    if (same == null && force && has(token, "demonstrative")) {
      return last(token, r -> actor.sector().equals(r.actors().get(0).sector()));
    }
    return same;
  }

  private Actor last(Token token, Predicate<Referent> fits) {
    return referents
        .last(
            sentence,
            token,
            r ->
                r.actors().size() == 1
                    && (r.actors().get(0).country() != null || r.isOrganisation())
                    && fits.test(r))
        .map(r -> r.actors().get(0))
        .orElse(null);
  }

  private boolean isHeadOfState(Token token) {
    return lexicon.inClass("head-noun", token.lemma())
        && sentence.children(token.index(), "nmod").stream()
            .anyMatch(
                of ->
                    lexicon.inClass("state-noun", of.lemma())
                        && sentence.children(of.index(), "amod").isEmpty());
  }

  private boolean has(Token token, String determiners) {
    return sentence.children(token.index(), "det").stream()
        .anyMatch(
            det ->
                lexicon.inClass(determiners, det.lemma())
                    || lexicon.inClass(determiners, det.form().toLowerCase(Locale.ROOT)));
  }

  /**
   * The country of the place at the head of the sentence ("A Moscou, le ministère ..."), or null.
   */
  private String fronted(Token token, int reach) {
    if (!token.stands("nsubj")) {
      return null;
    }
    for (Token place : sentence.tokens().subList(0, Math.min(reach, sentence.tokens().size()))) {
      boolean closed = isClosed(place, reach == HEAD ? place.index() + 1 : token.index());
      if (place.is("PROPN") && closed && resolver.isLocation(sentence, place.index())) {
        return parties.at(place.index()).stream()
            .map(Actor::country)
            .filter(c -> c != null)
            .findFirst()
            .orElse(null);
      }
    }
    return null;
  }

  /**
   * The country in which the token's verb or noun has it act ("an attack by gunmen in Benin"), or
   * null.
   */
  private String site(Token token) {
    return Stream.concat(
            sentence.children(token.index(), "nmod").stream(),
            sentence.children(token.head(), "nmod", "obl").stream())
        .filter(
            place ->
                sentence.children(place.index(), "case").stream()
                    .anyMatch(marker -> lexicon.inClass("scene-marker", marker.lemma())))
        .filter(
            place ->
                (place.is("PROPN") || lexicon.inClass("territory-noun", place.lemma()))
                    && resolver.isLocation(sentence, place.index()))
        .flatMap(
            place ->
                Stream.concat(
                    Stream.of(place), sentence.children(place.index(), "nmod", "amod").stream()))
        .flatMap(place -> parties.at(place.index()).stream())
        .map(Actor::country)
        .filter(country -> country != null)
        .findFirst()
        .orElse(null);
  }

  /** The countries of the police and the courts that do it: they act at home. */
  private Set<String> keepers(Token token) {
    return doers(token)
        .filter(doer -> "COP".equals(doer.sector()) || "JUD".equals(doer.sector()))
        .map(Actor::country)
        .filter(country -> country != null)
        .collect(Collectors.toSet());
  }

  /** Whether a comma stands between the place and this token. */
  private boolean isClosed(Token place, int end) {
    return sentence.tokens().stream()
        .anyMatch(t -> t.index() > place.index() && t.index() <= end && t.form().equals(","));
  }

  /**
   * The countries of the rulers who are the subject of the verb whose object this token is, or do
   * the act whose noun it completes ("l'arrestation de soldats par l'Estonie").
   */
  private Set<String> subjects(Token token) {
    return doers(token)
        .filter(actor -> actor.country() != null && "GOV".equals(actor.sector()))
        .map(Actor::country)
        .collect(Collectors.toSet());
  }

  /** Who is the subject of the verb whose object the token is, or does the act of its noun. */
  private Stream<Actor> doers(Token token) {
    Stream<Token> doers =
        switch (token.baseRelation()) {
          case "obj", "iobj", "obl" ->
              sentence.children(clause(token), "nsubj").stream()
                  .filter(subject -> subject.is("NOUN", "PROPN"));
          case "nmod" -> agents(token);
          default -> Stream.empty();
        };
    return doers
        .filter(doer -> doer.index() != token.index())
        .flatMap(doer -> parties.at(doer.index()).stream());
  }

  /** The verb whose subject does it: of joined verbs without subject of their own the first. */
  private int clause(Token token) {
    int verb = token.head();
    while (sentence.children(verb, "nsubj").isEmpty()
        && sentence.token(verb).baseRelation().equals("conj")) {
      verb = sentence.token(verb).head();
    }
    return verb;
  }

  /** Whom "par" or "by" introduces behind the token, wherever the parser hung them. */
  private Stream<Token> agents(Token token) {
    return sentence.tokens().stream()
        .filter(other -> other.index() > token.index() && other.is("NOUN", "PROPN"))
        .filter(
            other ->
                sentence.children(other.index(), "case").stream()
                    .anyMatch(by -> lexicon.inClass("agent-marker", by.lemma())));
  }
}
