package org.entente.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Actor;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.entente.world.PersonRuns.Run;
import org.entente.world.SectorNoun.Flag;

/**
 * From the noun phrases of one article to its actors. Immutable; use one for each article.
 *
 * <p>An actor whose country the phrase does not tell has the code {@code UNK}, no country, and its
 * sector: {@link #within} completes it once the text around it tells the country.
 */
public final class ActorResolver {
  private final World world;
  private final Cast cast;
  private final String language;
  private final LocalDate day;

  /**
   * @param world the known names
   * @param cast the people of the article
   * @param language ISO 639-1 code of the article
   * @param day day of publication or null
   */
  public ActorResolver(World world, Cast cast, String language, LocalDate day) {
    this.world = world;
    this.cast = cast;
    this.language = language;
    this.day = day;
  }

  /**
   * The actors named by the noun phrase that this token heads; of coordinated phrases only this
   * one, while coordinated adjectives and complements give several actors.
   *
   * @return empty where the phrase names no actor
   */
  public List<Actor> resolve(Sentence sentence, int head) {
    Scene scene = cast.scene(sentence);
    Map<String, Actor> actors = new LinkedHashMap<>();
    int at = core(scene, head);
    List<Side> sides = sides(scene, at);
    if (scene.nounAt(at) != null && cast.runAt(scene, at).isEmpty() && sides.size() < 2) {
      List<Actor> named = bearers(scene, head, sides);
      if (named.size() > 1) {
        return named;
      }
    }
    for (Side side : sides) {
      Actor actor = actor(scene, head, at, side);
      actors.putIfAbsent(actor.code() + actor.sector() + actor.name(), actor);
    }
    return List.copyOf(actors.values());
  }

  /**
   * "les présidents Félix Tshisekedi et Paul Kagame": people of different sides behind one noun.
   */
  private List<Actor> bearers(Scene scene, int head, List<Side> sides) {
    Map<String, Actor> actors = new LinkedHashMap<>();
    Optional<Run> first = nameOf(scene, scene.nounAt(head), head);
    if (first.isEmpty()) {
      return List.of();
    }
    int name = scene.headOf(first.get().first(), first.get().last());
    for (int token : scene.conjuncts(name)) {
      Optional<Run> run = cast.runAt(scene, token);
      Optional<Person> person =
          run.flatMap(r -> cast.person(scene, r)).filter(p -> p.side().isKnown());
      if (person.isPresent()) {
        Actor actor = actor(scene, token, run.get().first(), person.get().side());
        actors.putIfAbsent(actor.side(), actor);
      }
    }
    boolean told = sides.stream().anyMatch(s -> s.isKnown() && !actors.containsKey(s.code()));
    return told ? List.of() : List.copyOf(actors.values());
  }

  /**
   * Whether the token names a place where something happens rather than an actor: a country,
   * capital or town behind a preposition of place ("à Minsk", "in Iran", "dans la capitale
   * égyptienne").
   */
  public boolean isLocation(Sentence sentence, int head) {
    Scene scene = cast.scene(sentence);
    Token token = sentence.token(head);
    boolean place =
        scene.namesAt(head).stream()
                .anyMatch(
                    n ->
                        switch (n.kind()) {
                          case COUNTRY, CAPITAL, SEAT -> true;
                          default -> false;
                        })
            || scene.namesAt(head).isEmpty()
                && cast.runAt(scene, head).isEmpty()
                && KnownPlaces.countryAt(scene, head, cast.countries()).isPresent()
                && Character.isUpperCase(token.form().charAt(0));
    String marker = scene.marker(head);
    boolean region =
        scene.isWord("part", head)
            || scene.nounAt(head) != null && scene.nounAt(head).noun().is(Flag.PLACE);
    if (!place && !region || !scene.tables.words("place").contains(marker)) {
      return false;
    }
    return !isDative(scene, token, marker);
  }

  /** "demander à Paris", "infliger à la Russie": the recipient of a verb, no place. */
  private boolean isDative(Scene scene, Token token, String marker) {
    if (!marker.equals("a") || token.head() == 0) {
      return false;
    }
    Token governor = scene.sentence.token(token.head());
    return governor.is("VERB")
            && scene.tables.words("dative").contains(Piece.fold(governor.lemma()))
        || token.relation().equals("iobj");
  }

  /**
   * The same actor as one of {@code country}, where its own country is not known: {@code COD/COP}.
   */
  public Actor within(Actor actor, String country) {
    if (actor.isKnown() || country == null) {
      return actor;
    }
    String sector = actor.sector() == null ? "UNK" : actor.sector();
    return Actor.state(country, sector, actor.name(), actor.office(), actor.text(), actor.span());
  }

  /** The known names of a sentence. */
  public List<Name> names(Sentence sentence) {
    return world.names(sentence, language, day);
  }

  /** The token that carries the phrase: the title "M." hands over to the name behind it. */
  private int core(Scene scene, int head) {
    Optional<Run> run = cast.runAt(scene, head);
    return run.isPresent() && head < run.get().first() ? run.get().first() : head;
  }

  private List<Side> sides(Scene scene, int head) {
    List<Side> shortened = cast.abbreviation(scene, head);
    if (!shortened.isEmpty()) {
      return defaults(scene, head, shortened);
    }
    Optional<String> described = described(scene, head);
    if (described.isPresent()) {
      return List.of(new Side(described.get(), "GOV"));
    }
    Optional<Run> run = cast.runAt(scene, head);
    if (run.isPresent() && scene.namesAt(head).isEmpty()) {
      return personSides(scene, run.get(), head);
    }
    if (scene.namesAt(head).isEmpty()
        && scene.nounAt(head) == null
        && !scene.isWord("quantity", head)) {
      return townSides(scene, head);
    }
    List<Side> sides = new NounPhrase(scene, this::sideOfPerson, cast.countries()).sides(head);
    Scene.NounSpan noun = scene.nounAt(head);
    if (noun != null && sides.stream().noneMatch(Side::isKnown)) {
      Optional<Run> named = nameOf(scene, noun, head);
      Optional<Person> person = named.flatMap(r -> cast.person(scene, r));
      if (person.isPresent() && person.get().side().isKnown()) {
        return defaults(scene, head, List.of(person.get().side().orSector(noun.noun().sector())));
      }
    }
    return defaults(scene, head, sides);
  }

  /**
   * "l'émirat", "le royaume": the country of that kind that the article speaks of most, unless the
   * phrase names one.
   */
  private Optional<String> described(Scene scene, int head) {
    Token token = scene.sentence.token(head);
    if (!token.is("NOUN")
        || !scene.namesAt(head).isEmpty()
        || head < 2
        || !scene.isWord("article", head - 1)) {
      return Optional.empty();
    }
    for (Side side : new NounPhrase(scene, this::sideOfPerson, cast.countries()).sides(head)) {
      if (side.isKnown()) {
        return Optional.empty();
      }
    }
    List<Piece> pieces = Piece.from(scene.sentence, head);
    for (WordTrie.Hit<List<String>> hit :
        scene.tables.descriptions.hits(
            pieces, 0, scene.tables.words("skip"), WordTrie.Stemmer.NONE)) {
      return cast.mostNamed(hit.value());
    }
    return Optional.empty();
  }

  private List<Side> personSides(Scene scene, Run run, int head) {
    Optional<Person> person = cast.person(scene, run);
    if (person.isPresent()
        && (person.get().side().isKnown() || person.get().side().sector() != null)) {
      return List.of(person.get().side());
    }
    List<Side> town = townSides(scene, head);
    if (!town.isEmpty() && person.isEmpty()) {
      return town;
    }
    boolean named = person.isPresent() || run.titled() || run.keys(scene.sentence).size() > 1;
    return named ? List.of(Side.unknown(null)) : List.of();
  }

  private Optional<Side> sideOfPerson(Scene scene, int token) {
    List<Side> shortened = cast.abbreviation(scene, token);
    if (shortened.size() == 1) {
      return Optional.of(shortened.get(0));
    }
    return cast.runAt(scene, token).flatMap(r -> cast.person(scene, r)).map(Person::side);
  }

  /** A town or region of the gazetteer stands for its country. */
  private List<Side> townSides(Scene scene, int head) {
    Token token = scene.sentence.token(head);
    if (!token.is("PROPN", "X")
        || !Character.isUpperCase(token.form().charAt(0))
        || token.baseRelation().equals("flat")) {
      return List.of();
    }
    return KnownPlaces.countryAt(scene, head, cast.countries())
        .map(c -> List.of(new Side(c, "UNK")))
        .orElse(List.of());
  }

  /** Fills in sectors, and decides what Brussels means. */
  private List<Side> defaults(Scene scene, int head, List<Side> sides) {
    List<Side> done = new ArrayList<>();
    for (Side side : sides) {
      Side one = side;
      if (isBrussels(scene, head) && cast.mentions("BEL")) {
        one = new Side("BEL", null);
      }
      if (one.isNational() && one.sector() == null) {
        one = one.orSector(isPeople(scene, head) ? "CVL" : "GOV");
      }
      done.add(one);
    }
    return done;
  }

  private static boolean isBrussels(Scene scene, int head) {
    return scene.hasName(head, Name.Kind.CAPITAL)
        && scene.namesAt(head).get(0).code().equals("IGO:EU");
  }

  /**
   * "trois Ukrainiens", "des Maliens", "un Français": citizens; "les Russes" stands for their
   * government.
   */
  private static boolean isPeople(Scene scene, int head) {
    Token token = scene.sentence.token(head);
    if (!scene.hasName(head, Name.Kind.DEMONYM)
        || !Character.isUpperCase(token.form().charAt(0))
        || token.baseRelation().equals("amod")
        || token.baseRelation().equals("compound")) {
      return false;
    }
    for (Token child : scene.sentence.children(head, "det", "nummod", "amod")) {
      if (child.is("DET") && child.feature("Definite").equals("Def")
          || child.is("DET") && scene.isWord("article", child.index()) && !isIndefinite(child)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isIndefinite(Token determiner) {
    return determiner.feature("Definite").equals("Ind")
        || determiner.lemma().equals("un")
        || determiner.lemma().equals("a")
        || determiner.lemma().equals("an");
  }

  private Optional<Run> nameOf(Scene scene, Scene.NounSpan noun, int head) {
    for (Token child : scene.sentence.children(head, "appos", "flat", "dep", "nmod", "compound")) {
      Optional<Run> run = cast.runAt(scene, child.index());
      if (run.isPresent()
          && run.get().from() > noun.last()
          && (!child.baseRelation().equals("nmod") || scene.marker(child.index()).isEmpty())) {
        return run;
      }
    }
    return cast.runs(scene).stream()
        .filter(r -> isBare(scene, noun.last() + 1, r.from()))
        .findFirst();
  }

  /**
   * Whether only adjectives and complements stand between a noun and a name: "le chef du Hezbollah
   * Hassan Nasrallah".
   */
  private static boolean isBare(Scene scene, int from, int to) {
    if (to < from || to - from > 8) {
      return false;
    }
    for (int i = from; i < to; i++) {
      Token token = scene.sentence.token(i);
      boolean last = i == to - 1;
      if (!token.is("ADJ", "NOUN", "PROPN", "ADP", "DET")
          || last && token.is("ADP", "DET")
          || token.is("ADP") && !scene.isWord("genitive", i)) {
        return false;
      }
    }
    return true;
  }

  private Actor actor(Scene scene, int head, int at, Side side) {
    Scene.NounSpan noun = scene.nounAt(head);
    Optional<Run> run = cast.runAt(scene, at);
    if (run.isEmpty() && noun != null) {
      run = nameOf(scene, noun, head);
    }
    Optional<Person> person = run.flatMap(r -> cast.person(scene, r));
    String name = person.map(Person::name).orElse(null);
    String office = person.map(Person::office).orElse(null);
    if (name == null && run.isPresent() && cast.runAt(scene, at).isPresent()) {
      name = run.get().text(scene.sentence);
    }
    Span span = PhraseSpan.of(scene, cast.runAt(scene, head), head);
    if (office == null && noun != null && noun.noun().is(Flag.OFFICE)) {
      office = PhraseSpan.withoutArticle(scene, span);
    }
    if (name == null
        && cast.abbreviation(scene, at).isEmpty()
        && !scene.namesAt(at).isEmpty()
        && scene.namesAt(at).get(0).kind() == Name.Kind.ORGANISATION) {
      name = scene.namesAt(at).get(0).name();
    }
    String text = PhraseSpan.words(scene, span);
    if (!side.isKnown()) {
      return new Actor(
          Actor.UNKNOWN, null, side.sector(), name, office, text, span.start(), span.end());
    }
    if (!side.isNational()) {
      return new Actor(
          side.code(), null, side.sector(), name, office, text, span.start(), span.end());
    }
    String sector = side.sector() == null ? "GOV" : side.sector();
    return Actor.state(side.code(), sector, name, office, text, span);
  }
}
