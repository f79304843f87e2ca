package org.entente.world;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Finds the demonyms that belong to a noun. Where the tree and the order of words disagree,
 * neighbours win.
 */
final class Demonyms {
  private final Scene scene;
  private final Sentence sentence;

  Demonyms(Scene scene) {
    this.scene = scene;
    this.sentence = scene.sentence;
  }

  /** Adjectives of peoples and names used as such around a noun, coordinated ones too. */
  Set<Name> of(int first, int last) {
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

  /**
   * "l'armée et la police maliennes": a plural adjective behind coordinated singular nouns belongs
   * to all of them.
   */
  private void shared(int noun, int last, Set<Name> found) {
    for (Token conjunct : sentence.children(noun, "conj")) {
      for (Token child : sentence.children(conjunct.index(), "amod")) {
        boolean plural =
            child.feature("Number").equals("Plur") && !conjunct.feature("Number").equals("Plur");
        if (plural
            && child.index() == conjunct.index() + 1
            && scene.isDemonym(child.index())
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
      } else if (!token.is("ADJ", "NOUN", "PROPN", "NUM", "ADV", "PART", "PUNCT")
          || isBorder(token)) {
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

  /**
   * Whether a name before a noun modifies it: an adjective, a compound, a possessive; not a subject
   * or object.
   */
  private boolean isModifier(int token, int first, int last) {
    Token at = sentence.token(scene.headOf(scene.namesAt(token).get(0).first(), token));
    String relation = at.relation();
    if (scene.isDemonym(token) && at.is("ADJ")) {
      return true;
    }
    boolean below =
        at.head() >= first && at.head() <= last
            || sentence.dominates(scene.headOf(first, last), at.index());
    return switch (at.baseRelation()) {
      case "amod", "compound", "flat", "conj" -> true;
      case "nmod" -> relation.equals("nmod:poss") || relation.equals("nmod:npmod") || below;
      case "appos", "nummod", "det", "dep" -> below;
      default -> below && scene.isDemonym(token);
    };
  }

  /**
   * "responsables iranien et biélorusse", "secrétaire du Conseil de sécurité nationale iranien".
   */
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
      } else if (!scene.namesAt(i).isEmpty()
          || scene.nounAt(i) != null && scene.nounAt(i).first() > last && !isInstitutionOf(i)) {
        break;
      } else if (token.is("ADJ", "ADV")
          || token.is("NOUN", "PROPN")
              && sentence.dominates(head, i)
              && !token.baseRelation().equals("appos")) {
        adjacent &= token.is("ADJ");
      } else if (token.is("ADP") && scene.isWord("genitive", i) || token.is("DET")) {
        adjacent = false;
      } else if (token.is("VERB")
          && i == last + 1
          && token.head() >= first
          && token.head() <= last
          && nextIsAdjective(i + 1)) {
        adjacent = true; // "le président sortant ivoirien": a participle used as an adjective
      } else {
        break;
      }
    }
  }

  /**
   * An institution within the complement, through which a demonym still reaches ("ministre de
   * l'armée iranien").
   */
  private boolean isInstitutionOf(int token) {
    return scene.nounAt(token).noun().is(SectorNoun.Flag.BODY);
  }

  private boolean nextIsAdjective(int token) {
    return token <= sentence.tokens().size()
        && scene.isDemonym(token)
        && !isNounPhraseOfItsOwn(token);
  }

  /**
   * "le Gambien Omar Touray": a demonym with an article of its own or in capitals is a noun, not an
   * adjective.
   */
  private boolean isNounPhraseOfItsOwn(int token) {
    Token at = sentence.token(token);
    boolean article = token > 1 && scene.isWord("article", token - 1);
    return article
        || at.is("NOUN", "PROPN")
            && Character.isUpperCase(at.form().charAt(0))
            && scene.tables.nouns.get(List.of(Piece.fold(at.form()))).isEmpty()
            && at.baseRelation().equals("appos");
  }

  private static boolean isBorder(Token token) {
    return token.is("PUNCT") && !token.form().equals("-") && !token.form().equals("\"");
  }
}
