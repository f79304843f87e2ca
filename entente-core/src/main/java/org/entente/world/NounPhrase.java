package org.entente.world;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Composes the side of a noun phrase: the noun gives the sector, demonyms, complements and places give country or
 * organisation. Where the tree and the order of words disagree, neighbours win.
 */
final class NounPhrase {
  private static final int DEPTH = 5;

  private final Scene scene;
  private final Sentence sentence;
  private final Known known;
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
   * @param context codes of the countries the article speaks of: they decide between towns of one name
   */
  NounPhrase(Scene scene, Known known, Set<String> context) {
    this.context = context;
    this.scene = scene;
    this.sentence = scene.sentence;
    this.known = known;
  }

  /** The sides of the phrase headed by the token; empty where the phrase names no actor. */
  List<Side> sides(int head) {
    return distinct(sides(head, DEPTH, false));
  }

  private List<Side> sides(int head, int depth, boolean complement) {
    if (depth == 0) {
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
      List<Side> found = asSides(demonyms(head, head));
      return found.isEmpty() ? complements(head, head, isTransparent(head) ? depth - 1 : Math.min(depth, 2)) : found;
    }
    return List.of();
  }

  /** "les Affaires étrangères du Mali", "le nord du Mali": a noun whose own complement tells the country. */
  private boolean isTransparent(int token) {
    return Character.isUpperCase(sentence.token(token).form().charAt(0)) || scene.isWord("part", token);
  }

  private List<Side> nounSides(Scene.NounSpan span, int head, int depth) {
    SectorNoun noun = span.noun();
    Set<Name> demonyms = demonyms(span.first(), span.last());
    List<Side> complements = complements(span.first(), span.last(), depth);
    List<Side> sides = new ArrayList<>();
    if (noun.is(SectorNoun.Flag.AGENT)) {
      boolean envoyOfState = noun.is(SectorNoun.Flag.ENVOY) && !demonyms.isEmpty();
      for (Side side : complements) {
        if (side.isKnown() && !(envoyOfState && !side.isNational())) {
          sides.add(side.isNational() ? side.orSector(noun.sector()) : side);
        } else if (!side.isKnown() && side.sector() != null) {
          for (Name name : demonyms) {
            sides.add(new Side(name.code(), side.sector()));
          }
          if (demonyms.isEmpty()) {
            sides.add(side);
          }
        }
      }
      if (sides.stream().anyMatch(Side::isKnown)) {
        sides.removeIf(s -> !s.isKnown());
        return sides;
      }
    }
    if (!demonyms.isEmpty()) {
      List<Side> found = new ArrayList<>();
      for (Name name : demonyms) {
        found.add(new Side(name.code(), noun.sector()));
      }
      return found;
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
    if (sides.isEmpty() && !noun.is(SectorNoun.Flag.WEAK)) {
      sides.add(Side.unknown(noun.sector()));
    }
    return sides;
  }

  private static List<Side> asSides(Set<Name> names) {
    List<Side> sides = new ArrayList<>();
    for (Name name : names) {
      sides.add(new Side(name.code(), null));
    }
    return sides;
  }

  /** Adjectives of peoples and names used as such around a noun, coordinated ones too. */
  private Set<Name> demonyms(int first, int last) {
    Set<Name> found = new LinkedHashSet<>();
    before(first, last, found);
    behind(first, last, found);
    for (int i = first; i <= last && found.isEmpty(); i++) {
      for (Token child : sentence.children(i, "amod", "compound", "nmod:poss")) {
        addWithConjuncts(child.index(), found);
      }
    }
    for (int i = first; i <= last && found.isEmpty(); i++) {
      shared(i, last, found);
    }
    return found;
  }

  /** "l'armée et la police maliennes": a plural adjective behind coordinated singular nouns belongs to all of them. */
  private void shared(int noun, int last, Set<Name> found) {
    for (Token conjunct : sentence.children(noun, "conj")) {
      for (Token child : sentence.children(conjunct.index(), "amod")) {
        boolean plural = child.feature("Number").equals("Plur") && !conjunct.feature("Number").equals("Plur");
        if (plural && child.index() == conjunct.index() + 1 && scene.isDemonym(child.index())
            && isPlainPair(last, conjunct.index())) {
          found.addAll(scene.namesAt(child.index()));
        }
      }
    }
  }

  /** Whether only "and" and an article stand between two coordinated nouns. */
  private boolean isPlainPair(int first, int second) {
    for (int i = first + 1; i < second; i++) {
      if (!sentence.token(i).is("CCONJ", "DET", "NUM", "ADJ")) {
        return false;
      }
    }
    return true;
  }

  private void addWithConjuncts(int token, Set<Name> found) {
    if (scene.isDemonym(token)) {
      for (int one : scene.conjuncts(token)) {
        found.addAll(scene.namesAt(one).stream().filter(n -> scene.isDemonym(one)).toList());
      }
    }
  }

  /** "Iranian and Belarusian officials", "Iran's foreign minister", "U.S. forces". */
  private void before(int first, int last, Set<Name> found) {
    List<Name> left = new ArrayList<>();
    int head = scene.headOf(first, last);
    for (int i = first - 1; i > 0; i--) {
      Token token = sentence.token(i);
      List<Name> names = scene.namesAt(i);
      if (!names.isEmpty()) {
        boolean near = i >= first - 3 || sentence.dominates(head, i);
        boolean joined = left.isEmpty() || token.is("ADJ") || isCoordinatedWith(i, left);
        if (!near || !joined || !isModifier(i, first, last)) {
          break;
        }
        left.addAll(0, names);
        i = names.get(0).first();
      } else if (token.is("CCONJ")) {
        if (left.isEmpty()) {
          break;
        }
      } else if (!token.is("ADJ", "NOUN", "PROPN", "NUM", "ADV", "PART", "PUNCT") || isBorder(token)) {
        break;
      }
    }
    found.addAll(left);
  }

  private boolean isCoordinatedWith(int token, List<Name> others) {
    for (Token child : sentence.children(token, "conj")) {
      for (Name other : others) {
        if (other.first() <= child.index() && child.index() <= other.last()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a name before a noun modifies it: an adjective, a compound, a possessive; not a subject or object. */
  private boolean isModifier(int token, int first, int last) {
    Token at = sentence.token(scene.headOf(scene.namesAt(token).get(0).first(), token));
    String relation = at.relation();
    if (scene.isDemonym(token) && at.is("ADJ")) {
      return true;
    }
    boolean below = at.head() >= first && at.head() <= last || sentence.dominates(scene.headOf(first, last), at.index());
    return switch (at.baseRelation()) {
      case "amod", "compound", "flat", "conj" -> true;
      case "nmod" -> relation.equals("nmod:poss") || relation.equals("nmod:npmod") || below;
      case "appos", "nummod", "det", "dep" -> below;
      default -> below && scene.isDemonym(token);
    };
  }

  /** "responsables iranien et biélorusse", "secrétaire du Conseil de sécurité nationale iranien". */
  private void behind(int first, int last, Set<Name> found) {
    int head = scene.headOf(first, last);
    boolean adjacent = true;
    for (int i = last + 1; i <= sentence.tokens().size(); i++) {
      Token token = sentence.token(i);
      if (scene.isDemonym(i) && !isNounPhraseOfItsOwn(i)) {
        if (adjacent || sentence.dominates(head, i) || !found.isEmpty()) {
          found.addAll(scene.namesAt(i));
        }
        i = scene.namesAt(i).get(0).last();
      } else if (token.is("CCONJ") || token.form().equals(",")) {
        if (found.isEmpty() || !nextIsAdjective(i + 1)) {
          break;
        }
      } else if (!scene.namesAt(i).isEmpty() || scene.nounAt(i) != null && scene.nounAt(i).first() > last
          && !isInstitutionOf(i)) {
        break;
      } else if (token.is("ADJ", "ADV") || token.is("NOUN", "PROPN") && sentence.dominates(head, i)
          && !token.baseRelation().equals("appos")) {
        adjacent &= token.is("ADJ");
      } else if (token.is("ADP") && scene.isWord("genitive", i) || token.is("DET")) {
        adjacent = false;
      } else if (token.is("VERB") && i == last + 1 && token.head() >= first && token.head() <= last
          && nextIsAdjective(i + 1)) {
        adjacent = true; // "le président sortant ivoirien": a participle used as an adjective
      } else {
        break;
      }
    }
  }

  /** An institution within the complement, through which a demonym still reaches ("ministre de l'armée iranien"). */
  private boolean isInstitutionOf(int token) {
    return scene.nounAt(token).noun().is(SectorNoun.Flag.BODY);
  }

  private boolean nextIsAdjective(int token) {
    return token <= sentence.tokens().size() && scene.isDemonym(token) && !isNounPhraseOfItsOwn(token);
  }

  /** "le Gambien Omar Touray": a demonym with an article of its own or in capitals is a noun, not an adjective. */
  private boolean isNounPhraseOfItsOwn(int token) {
    Token at = sentence.token(token);
    boolean article = token > 1 && scene.isWord("article", token - 1);
    return article || at.is("NOUN", "PROPN") && Character.isUpperCase(at.form().charAt(0))
        && scene.tables.nouns.get(List.of(Piece.fold(at.form()))).isEmpty() && at.baseRelation().equals("appos");
  }

  private static boolean isBorder(Token token) {
    return token.is("PUNCT") && !token.form().equals("-") && !token.form().equals("\"");
  }

  /** Complements by "de", "of", "'s" and compounds that name a side. */
  private List<Side> complements(int first, int last, int depth) {
    List<Side> found = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      for (Token child : sentence.children(i, "nmod", "compound", "obl", "dep")) {
        int at = child.index();
        if (at >= first && at <= last || !isGenitive(child) || scene.isDemonym(at) && !child.is("NOUN", "PROPN")) {
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
    if (i > sentence.tokens().size() || !sentence.token(i).is("ADP") || !scene.isWord("genitive", i)) {
      return Optional.empty();
    }
    i++;
    while (i <= sentence.tokens().size() && sentence.token(i).is("DET")) {
      i++;
    }
    return i <= sentence.tokens().size() && !scene.namesAt(i).isEmpty() ? Optional.of(i) : Optional.empty();
  }

  /** "la compagnie nationale PDVSA", "le groupe islamiste Boko Haram": the name behind the noun. */
  private List<Side> appositions(Scene.NounSpan span) {
    List<Side> found = new ArrayList<>();
    for (int i = span.first(); i <= span.last(); i++) {
      for (Token child : sentence.children(i, "appos", "flat", "nmod", "dep")) {
        boolean bare = child.index() > span.last() && scene.marker(child.index()).isEmpty();
        for (Name name : bare ? scene.namesAt(child.index()) : List.<Name>of()) {
          boolean body = name.kind() == Name.Kind.ORGANISATION || name.kind() == Name.Kind.GROUP
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
