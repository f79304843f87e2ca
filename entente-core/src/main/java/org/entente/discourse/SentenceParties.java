package org.entente.discourse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.algebra.Parties;
import org.entente.codebook.Lexicon;
import org.entente.model.Actor;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.entente.world.ActorResolver;

/** Who the words of one sentence name, with what the article has told before. */
final class SentenceParties implements Parties {

  /** Relations in which a noun phrase names somebody that later words may take up. */
  private static final Set<String> NAMING =
      Set.of(
          "nsubj",
          "obj",
          "iobj",
          "obl",
          "nmod",
          "conj",
          "root",
          "xcomp",
          "appos",
          "dislocated",
          "parataxis");

  /** How far from the head of a sentence a phrase may stand that tells of whom it speaks. */
  private static final int FRONT = 8;

  /** Class of the relative pronouns, which name nobody themselves. */
  private static final String RELATIVE = "relative-pronoun";

  private final Sentence sentence;
  private final ActorResolver resolver;
  private final Referents referents;
  private final Lexicon lexicon;
  private final OfficeCountry offices;
  private final boolean strangers;
  private final TakenUp nouns;
  private final Map<Integer, List<Actor>> known = new TreeMap<>();

  /**
   * @param focus ISO codes of the countries that the article is about, the foremost first
   * @param earlier the acts told so far
   * @param strangers whether those take part whose side nobody tells, see {@link Strangers}
   */
  SentenceParties(
      Sentence sentence,
      ActorResolver resolver,
      Referents referents,
      Lexicon lexicon,
      List<String> focus,
      EarlierActs earlier,
      boolean strangers) {
    this.strangers = strangers;
    this.sentence = sentence;
    this.resolver = resolver;
    this.referents = referents;
    this.lexicon = lexicon;
    this.offices = new OfficeCountry(sentence, resolver, referents, lexicon, focus, this);
    this.nouns = new TakenUp(sentence, resolver, referents, lexicon, focus, earlier, this);
  }

  @Override
  public List<Actor> at(int index) {
    List<Actor> actors = known.get(index);
    if (actors == null) {
      actors = find(sentence.token(index));
      if (strangers && actors.stream().noneMatch(Actor::isKnown)) {
        actors = stranger(sentence.token(index), actors);
      }
      known.put(index, actors);
    }
    return actors;
  }

  @Override
  public Optional<List<List<Actor>>> earlier(int noun, String type, Set<String> others) {
    return nouns.earlier(sentence.token(noun), type, others);
  }

  @Override
  public List<Actor> answered(Set<String> camps, String type) {
    return nouns.answered(camps, type);
  }

  /** Whether a word belongs to a class of the lexicon. */
  boolean isIn(String name, String word) {
    return lexicon.inClass(name, word);
  }

  /** Whether the words at this token name somebody without his side ("les troupes"). */
  boolean isCompleted(int index) {
    List<Actor> named = resolver.resolve(sentence, index);
    return !named.isEmpty() && named.stream().noneMatch(Actor::isKnown);
  }

  /**
   * Notes whom the sentence names, so that its own later words and the next sentences may take them
   * up.
   */
  void note() {
    for (Token token : sentence.tokens()) {
      if (!token.is("NOUN", "PROPN") || !NAMING.contains(token.baseRelation()) || isScene(token)) {
        continue;
      }
      List<Actor> own = at(token.index()).stream().filter(Actor::isKnown).toList();
      if (own.isEmpty()) {
        continue;
      }
      boolean subject = token.baseRelation().equals("nsubj");
      String gender = gender(token);
      boolean plural = nouns.isPlural(token) || own.size() > 1;
      referents.add(
          new Referent(
              own, sentence.index(), token.index(), token.lemma(), subject, plural, gender));
      Set<Actor> group = new LinkedHashSet<>(own);
      for (Token conjunct : sentence.children(token.index(), "conj")) {
        if (conjunct.is("NOUN", "PROPN")) {
          at(conjunct.index()).stream().filter(Actor::isKnown).forEach(group::add);
        }
      }
      if (group.size() > own.size()) {
        referents.add(
            new Referent(
                List.copyOf(group),
                sentence.index(),
                token.index(),
                token.lemma(),
                subject,
                true,
                ""));
      }
    }
  }

  private List<Actor> stranger(Token token, List<Actor> unknown) {
    if (!unknown.isEmpty()) {
      return unknown.stream().map(Strangers::of).toList();
    }
    boolean named =
        token.is("PROPN")
            && NAMING.contains(token.baseRelation())
            && !resolver.isLocation(sentence, token.index())
            && !lexicon.inClass("calendar-name", token.form().toLowerCase(Locale.ROOT));
    return named ? List.of(Strangers.named(sentence, token)) : List.of();
  }

  /** Some nouns ("le secrétaire", "la ministre") show their gender only by their article. */
  private String gender(Token token) {
    String own = token.feature("Gender");
    return !own.isEmpty()
        ? own
        : sentence.children(token.index(), "det").stream()
            .map(det -> det.feature("Gender"))
            .filter(gender -> !gender.isEmpty())
            .findFirst()
            .orElse("");
  }

  /** "Réunis à Vientiane, ...": a town before the verb tells where, not of whom. */
  private boolean isScene(Token token) {
    return token.is("PROPN")
        && token.baseRelation().equals("obl")
        && token.index() < 5
        && resolver.isLocation(sentence, token.index());
  }

  private List<Actor> find(Token token) {
    if (token.is("PRON", "DET")) {
      return pronoun(token);
    }
    if (!token.is("NOUN", "PROPN", "ADJ", "NUM", "X", "SYM")) {
      return List.of();
    }
    List<Actor> named = resolver.resolve(sentence, token.index());
    List<Actor> sided = named.stream().filter(Actor::isKnown).toList();
    if (!sided.isEmpty()) {
      return sided;
    }
    if (lexicon.inClass("country-noun", token.lemma()) && token.baseRelation().equals("nsubj")) {
      List<Actor> own = ownCountry(token);
      if (!own.isEmpty()) {
        return mentioned(own, token);
      }
    }
    Optional<List<Actor>> taken = nouns.takenUp(token);
    if (taken.isPresent()) {
      return mentioned(taken.get(), token);
    }
    List<Actor> explained = explained(token);
    if (!explained.isEmpty()) {
      return explained;
    }
    if (named.isEmpty()) {
      return nouns.unnamed(token);
    }
    List<Actor> owned = nouns.owned(named.get(0), token);
    return owned.isEmpty()
        ? named.stream().map(actor -> offices.complete(actor, token)).toList()
        : owned;
  }

  /** "le M23, mouvement que Kigali soutient": what explains a name means who bears it. */
  private List<Actor> explained(Token token) {
    boolean behind =
        token.is("NOUN")
            && token.baseRelation().equals("appos")
            && token.head() != 0
            && token.head() < token.index()
            && sentence.token(token.head()).is("PROPN")
            && (lexicon.inClass("group-noun", token.lemma())
                || lexicon.inClass("organisation-noun", token.lemma())
                || lexicon.inClass("country-noun", token.lemma())
                || lexicon.inClass("territory-noun", token.lemma()));
    return behind ? mentioned(at(token.head()), token) : List.of();
  }

  /**
   * "Dans l'entourage de M. X, on crie au complot": those whom the phrase at the head of the clause
   * names.
   */
  private List<Actor> anyone(Token token) {
    for (Token phrase : sentence.children(token.head(), "obl", "nmod", "dislocated")) {
      boolean fronted = phrase.index() < token.index() && phrase.index() < FRONT;
      if (fronted && lexicon.inClass("circle-noun", phrase.lemma())) {
        for (Token of : sentence.children(phrase.index(), "nmod", "amod")) {
          if (!at(of.index()).isEmpty()) {
            return mentioned(at(of.index()), token);
          }
        }
      }
      if (fronted && phrase.is("PROPN") && resolver.isLocation(sentence, phrase.index())) {
        return mentioned(at(phrase.index()), token);
      }
    }
    return List.of();
  }

  /** "his country will not ...": the government of the one who is meant. */
  private List<Actor> ownCountry(Token token) {
    for (Token child : sentence.children(token.index(), "det", "nmod:poss")) {
      if (lexicon.inClass("possessive", child.form().toLowerCase(Locale.ROOT))) {
        return at(child.index()).stream()
            .filter(owner -> owner.country() != null)
            .map(
                o -> Actor.state(o.country(), "GOV", null, null, words(token.span()), token.span()))
            .distinct()
            .toList();
      }
    }
    return List.of();
  }

  private List<Actor> pronoun(Token token) {
    String relation = token.baseRelation();
    if (relation.equals("expl")
        || relation.equals("fixed")
        || lexicon.inClass(RELATIVE, token.lemma())) {
      return List.of();
    }
    String form = token.form().toLowerCase(Locale.ROOT);
    if (lexicon.inClass("speaker-pronoun", form)) {
      return mentioned(speaker(token), token);
    }
    if (lexicon.inClass("latter", form)) {
      return mentioned(referents.latter(sentence, token), token);
    }
    if (lexicon.inClass("possessive", form)) {
      List<Actor> owner = clauseSubject(token);
      return mentioned(owner.isEmpty() ? referents.possessor(sentence, token) : owner, token);
    }
    if (lexicon.inClass("anyone-pronoun", form) && relation.equals("nsubj")) {
      return anyone(token);
    }
    return lexicon.inClass("personal-pronoun", form)
        ? mentioned(referents.pronoun(sentence, token), token)
        : List.of();
  }

  /**
   * "le ministre, qui a reproché à son voisin ...": the subject of the relative clause that the
   * possessive stands in.
   */
  private List<Actor> clauseSubject(Token possessive) {
    Token at = possessive;
    while (at.head() != 0 && !sentence.token(at.head()).is("VERB")) {
      at = sentence.token(at.head());
    }
    if (at.head() == 0 || at.baseRelation().equals("nsubj")) {
      return List.of();
    }
    Token verb = sentence.token(at.head());
    boolean relative =
        sentence.children(verb.index(), "nsubj").stream()
            .anyMatch(subject -> lexicon.inClass(RELATIVE, subject.lemma()));
    int noun = relative && verb.baseRelation().equals("acl") ? verb.head() : 0;
    // "un drone qui a visé leur patrouille": "leur" is that of several.
    boolean other =
        noun != 0
            && lexicon.inClass("plural-possessive", possessive.form().toLowerCase(Locale.ROOT))
            && sentence.token(noun).feature("Number").equals("Sing")
            && sentence.children(noun, "conj").isEmpty()
            && !lexicon.inClass("group-noun", sentence.token(noun).lemma());
    if (other) {
      return List.of();
    }
    while (noun != 0 && at(noun).isEmpty() && sentence.token(noun).baseRelation().equals("nmod")) {
      noun = sentence.token(noun).head();
    }
    return noun == 0 ? List.of() : at(noun);
  }

  /** "je", "nous" within quoted words: the one who is quoted. */
  private List<Actor> speaker(Token token) {
    for (Token verb : sentence.tokens()) {
      boolean says =
          lexicon.inClass("claim-verb", verb.lemma()) || lexicon.inClass("view-verb", verb.lemma());
      if (says && verb.index() != token.head()) {
        for (Token subject : sentence.children(verb.index(), "nsubj")) {
          if (!lexicon.inClass("speaker-pronoun", subject.form().toLowerCase(Locale.ROOT))) {
            return at(subject.index());
          }
        }
      }
    }
    return referents
        .last(sentence, sentence.token(1), Referent::subject)
        .map(Referent::actors)
        .orElse(List.of());
  }

  private List<Actor> mentioned(List<Actor> actors, Token token) {
    List<Actor> here = new ArrayList<>();
    for (Actor actor : actors) {
      here.add(actor.mentionedAs(words(phrase(token)), phrase(token)));
    }
    return here;
  }

  /** The token with the article and the number before it ("les deux pays"). */
  private Span phrase(Token token) {
    int start = token.start();
    for (Token child : sentence.children(token.index(), "det", "nummod")) {
      // "des" holds the preposition too, which names nobody
      boolean contracted =
          sentence.children(token.index(), "case").stream()
              .anyMatch(preposition -> preposition.span().overlaps(child.span()));
      start = token.is("NOUN") && !contracted ? Math.min(start, child.start()) : start;
    }
    return new Span(start, token.end());
  }

  private String words(Span span) {
    int offset = sentence.span().start();
    return sentence.text().substring(span.start() - offset, span.end() - offset);
  }

  /**
   * The actors of the topic before the colon of a headline ("Indonésie - Iran : signature d'un
   * accord").
   */
  List<Actor> topic() {
    List<Actor> actors = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.baseRelation().equals("dislocated")) {
        BitSet below = sentence.subtree(token.index());
        for (int i = below.nextSetBit(1); i > 0; i = below.nextSetBit(i + 1)) {
          if (sentence.token(i).is("PROPN", "NOUN")) {
            at(i).stream().filter(Actor::isKnown).forEach(actors::add);
          }
        }
      }
    }
    return actors;
  }

  /** All actors that the sentence names, by name or pronoun. */
  List<Actor> all() {
    sentence.tokens().stream()
        .filter(token -> token.is("NOUN", "PROPN", "PRON"))
        .forEach(token -> at(token.index()));
    return known.values().stream().flatMap(List::stream).toList();
  }

  /** Countries whose actors the sentence names, for the choice of places. */
  Set<String> countries() {
    all();
    return known.values().stream()
        .flatMap(List::stream)
        .map(Actor::country)
        .filter(country -> country != null)
        .collect(Collectors.toSet());
  }
}
