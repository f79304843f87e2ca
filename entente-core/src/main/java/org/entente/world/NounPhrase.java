package org.entente.world;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Composes the side of a noun phrase: the noun gives the sector, demonyms, complements and places
 * give country or organisation. Where the tree and the order of words disagree, neighbours win.
 */
final class NounPhrase {
  private static final int DEPTH = 5;

  private final Scene scene;
  private final Sentence sentence;
  private final Known known;
  private final Demonyms demonyms;
  private final Set<String> context;

  /** Looks up the side of a person at a token. */
  interface Known {
    /** Knows nobody. */
    Known NOBODY = (scene, token) -> Optional.empty();

    /** The side of the person named at the token. */
    Optional<Side> at(Scene scene, int token);
  }

  /**
   * Reads the phrases of a sentence.
   *
   * @param context codes of the countries the article speaks of: they decide between towns of one
   *     name
   */
  NounPhrase(Scene scene, Known known, Set<String> context) {
    this.context = context;
    this.scene = scene;
    this.sentence = scene.sentence;
    this.known = known;
    this.demonyms = new Demonyms(scene);
  }

  /** The sides of the phrase headed by the token; empty where the phrase names no actor. */
  List<Side> sides(int head) {
    return distinct(sides(head, DEPTH, false));
  }

  private List<Side> sides(int head, int depth, boolean complement) {
    if (depth <= 0) { // transparent nouns take two steps at once
      return List.of();
    }
    List<Name> names = scene.namesAt(head);
    if (!names.isEmpty()) {
      List<Side> sides = new ArrayList<>();
      for (Name name : names) {
        sides.add(Side.of(name));
      }
      return sides;
    }
    Optional<Side> person = known.at(scene, head);
    if (person.isPresent()) {
      return List.of(person.get());
    }
    Scene.NounSpan noun = scene.nounAt(head);
    if (noun != null) {
      return nounSides(noun, head, depth);
    }
    if (scene.isWord("quantity", head)) {
      return complements(head, head, depth).stream()
          .map(s -> s.isNational() ? s.orSector("CVL") : s) // "des milliers d'Algériens"
          .toList();
    }
    if (complement) {
      Optional<Side> place = placeSide(head);
      if (place.isPresent()) {
        return List.of(place.get());
      }
      List<Side> found = asSides(demonyms.of(head, head));
      return found.isEmpty()
          ? complements(head, head, isTransparent(head) ? depth - 1 : Math.min(depth, 2))
          : found;
    }
    return List.of();
  }

  /**
   * "les Affaires étrangères du Mali", "le nord du Mali": a noun whose own complement tells the
   * country.
   */
  private boolean isTransparent(int token) {
    return Character.isUpperCase(sentence.token(token).form().charAt(0))
        || scene.isWord("part", token);
  }

  private List<Side> nounSides(Scene.NounSpan span, int head, int depth) {
    SectorNoun noun = span.noun();
    Set<Name> peoples = demonyms.of(span.first(), span.last());
    List<Side> complements = complements(span.first(), span.last(), depth);
    boolean agent = noun.is(SectorNoun.Flag.AGENT);
    if (agent && !noun.is(SectorNoun.Flag.ENVOY) && complements.stream().noneMatch(Side::isKnown)) {
      complements = employers(span, depth, complements);
    }
    List<Side> sides = new ArrayList<>();
    if (agent) {
      boolean envoyOfState = noun.is(SectorNoun.Flag.ENVOY) && !peoples.isEmpty();
      for (Side side : complements) {
        if (side.isKnown() && !(envoyOfState && !side.isNational())) {
          sides.add(side.isNational() ? side.orSector(noun.sector()) : side);
        } else if (!side.isKnown() && side.sector() != null) {
          for (Name name : peoples) {
            sides.add(new Side(name.code(), side.sector()));
          }
          if (peoples.isEmpty()) {
            sides.add(side);
          }
        }
      }
      if (sides.stream().anyMatch(Side::isKnown)) {
        return onePerCountry(sides, complements);
      }
    }
    if (!peoples.isEmpty()) {
      return ofPeoples(peoples, noun);
    }
    if (!sides.isEmpty()) {
      return sides;
    }
    for (Side side : complements) {
      if (side.isKnown()) {
        sides.add(side.isNational() ? new Side(side.code(), noun.sector()) : side);
      }
    }
    if (sides.isEmpty()) {
      sides.addAll(appositions(span));
    }
    if (sides.isEmpty() && noun.is(SectorNoun.Flag.LOCAL)) {
      sides.addAll(places(span, depth));
    }
    return sides.isEmpty() ? withoutCountry(span, head) : sides;
  }

  /**
   * Of two sides of one country the one that told its sector itself: "Lebanon's Hezbollah leader".
   */
  private static List<Side> onePerCountry(List<Side> sides, List<Side> complements) {
    Map<String, Side> found = new LinkedHashMap<>();
    for (Side side : sides) {
      if (side.isKnown() && (!found.containsKey(side.code()) || complements.contains(side))) {
        found.put(side.code(), side);
      }
    }
    return List.copyOf(found.values());
  }

  /**
   * A noun alone. Foreign powers and whole regions stay unnamed whatever the article is about;
   * states in general are nobody.
   */
  private List<Side> withoutCountry(Scene.NounSpan span, int head) {
    for (int i = span.first(); i <= span.last(); i++) {
      for (Token child : sentence.children(i, "amod", "compound", "nmod")) {
        boolean foreign =
            !child.baseRelation().equals("nmod") && scene.isWord("foreign", child.index());
        if (foreign || scene.isWord("region", child.index()) && isGenitive(child)) {
          return List.of(Side.unknown(null));
        }
      }
    }
    boolean general =
        span.noun().is(SectorNoun.Flag.PLACE)
            && sentence.token(head).feature("Number").equals("Plur");
    return span.noun().is(SectorNoun.Flag.WEAK) || general
        ? List.of()
        : List.of(Side.unknown(span.noun().sector()));
  }

  /** One side for each country; "Lebanon's Hezbollah leader" is Hezbollah's. */
  private static List<Side> ofPeoples(Set<Name> peoples, SectorNoun noun) {
    Map<String, Side> found = new LinkedHashMap<>();
    for (Name name : peoples) {
      boolean told = name.sector() != null && noun.is(SectorNoun.Flag.AGENT);
      Side side = new Side(name.code(), told ? name.sector() : noun.sector());
      if (told || !found.containsKey(name.code())) {
        found.put(name.code(), side);
      }
    }
    return List.copyOf(found.values());
  }

  /** "a spokesman for the president": whom an agent speaks for, by another preposition. */
  private List<Side> employers(Scene.NounSpan span, int depth, List<Side> otherwise) {
    for (int i = span.first(); i <= span.last(); i++) {
      for (Token child : sentence.children(i, "nmod", "obl")) {
        if (scene.tables.words("office-of").contains(scene.marker(child.index()))) {
          List<Side> found = sides(child.index(), depth - 1, true);
          if (found.stream().anyMatch(Side::isKnown)) {
            return found;
          }
        }
      }
    }
    return otherwise;
  }

  private static List<Side> asSides(Set<Name> names) {
    List<Side> sides = new ArrayList<>();
    for (Name name : names) {
      sides.add(new Side(name.code(), null));
    }
    return sides;
  }

  /** Complements by "de", "of", "'s" and compounds that name a side. */
  private List<Side> complements(int first, int last, int depth) {
    List<Side> found = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      for (Token child : sentence.children(i, "nmod", "compound", "obl", "dep")) {
        int at = child.index();
        if (at >= first && at <= last
            || !isGenitive(child)
            || scene.isDemonym(at) && !child.is("NOUN", "PROPN")) {
          continue;
        }
        for (int one : scene.conjuncts(at)) {
          found.addAll(sides(one, depth - 1, true));
        }
      }
    }
    if (found.stream().noneMatch(Side::isKnown)) {
      nextGenitive(last).ifPresent(at -> found.addAll(sides(at, depth - 1, true)));
    }
    return found;
  }

  private boolean isGenitive(Token child) {
    if (child.baseRelation().equals("compound") || child.relation().equals("nmod:poss")) {
      return true;
    }
    String marker = scene.marker(child.index());
    return scene.tables.words("genitive").contains(marker);
  }

  /** The name directly behind "de" or "of" that the parser attached elsewhere. */
  private Optional<Integer> nextGenitive(int last) {
    int i = last + 1;
    while (i <= sentence.tokens().size() && sentence.token(i).is("ADJ")) {
      i++;
    }
    if (i > sentence.tokens().size()
        || !sentence.token(i).is("ADP")
        || !scene.isWord("genitive", i)) {
      return Optional.empty();
    }
    i++;
    while (i <= sentence.tokens().size() && sentence.token(i).is("DET")) {
      i++;
    }
    return i <= sentence.tokens().size() && !scene.namesAt(i).isEmpty()
        ? Optional.of(i)
        : Optional.empty();
  }

  /** "la compagnie nationale PDVSA", "le groupe islamiste Boko Haram": the name behind the noun. */
  private List<Side> appositions(Scene.NounSpan span) {
    List<Side> found = new ArrayList<>();
    for (int i = span.first(); i <= span.last(); i++) {
      for (Token child : sentence.children(i, "appos", "flat", "nmod", "dep")) {
        boolean bare = child.index() > span.last() && scene.marker(child.index()).isEmpty();
        for (Name name : bare ? scene.namesAt(child.index()) : List.<Name>of()) {
          boolean body =
              name.kind() == Name.Kind.ORGANISATION
                  || name.kind() == Name.Kind.GROUP
                  || name.kind() == Name.Kind.SEAT;
          if (body) {
            found.add(Side.of(name).orSector(name.isNational() ? span.noun().sector() : null));
          }
        }
      }
    }
    return found;
  }

  /** Countries of the places where the people of a noun are: "manifestants à Minsk". */
  private List<Side> places(Scene.NounSpan span, int depth) {
    List<Side> found = new ArrayList<>();
    for (int i = span.first(); i <= span.last(); i++) {
      for (Token child : sentence.children(i, "nmod", "obl")) {
        boolean outside = child.index() < span.first() || child.index() > span.last();
        if (outside && scene.tables.words("place").contains(scene.marker(child.index()))) {
          for (Side side : sides(child.index(), depth - 1, true)) {
            if (side.isNational() && side.sector() == null) {
              found.add(new Side(side.code(), span.noun().sector()));
            }
          }
        }
      }
    }
    return found;
  }

  /** The country of a town or region of the gazetteer. */
  private Optional<Side> placeSide(int token) {
    Token at = sentence.token(token);
    if (!at.is("PROPN", "X", "NOUN") || !Character.isUpperCase(at.form().charAt(0))) {
      return Optional.empty();
    }
    return KnownPlaces.countryAt(scene, token, context).map(country -> new Side(country, null));
  }

  private static List<Side> distinct(List<Side> sides) {
    return List.copyOf(new LinkedHashSet<>(sides));
  }
}
