package org.entente.world;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.entente.world.PersonRuns.Run;
import org.entente.world.SectorNoun.Flag;

/** What the words around a person's name tell about side and office. */
final class OfficeEvidence {
  private static final int REACH = 16;

  private final Scene scene;
  private final Sentence sentence;
  private final List<Run> runs;
  private final NounPhrase phrase;

  /**
   * What was found.
   *
   * @param side country or organisation and sector, parts of it maybe unknown
   * @param office the words of the office, or null
   * @param possessed whether a possessive ("son ministre") makes it the country of somebody named
   *     before
   * @param noun index of the first token of the office, 0 where there is none
   */
  record Evidence(Side side, String office, boolean possessed, int noun) {}

  OfficeEvidence(Scene scene, List<Run> runs) {
    this.scene = scene;
    this.sentence = scene.sentence;
    this.runs = runs;
    this.phrase = new NounPhrase(scene, NounPhrase.Known.NOBODY, Set.of());
  }

  /** Evidence before the name, behind it, or both merged. */
  Optional<Evidence> of(Run run) {
    Evidence left = left(run).orElse(null);
    Evidence people = people(run).orElse(null);
    // "le ministre malien, Abdoulaye Diop, le diplomate français": the name closes the apposition
    // it stands in
    boolean closed =
        left != null && run.from() > 1 && sentence.token(run.from() - 1).form().equals(",");
    Evidence right = closed ? null : right(run).orElse(null);
    Evidence best = merge(merge(left, people), right);
    return Optional.ofNullable(best);
  }

  private static Evidence merge(Evidence a, Evidence b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    Side side = a.side();
    if (!side.isKnown() && !a.possessed()) {
      side = new Side(b.side().code(), side.sector() == null ? b.side().sector() : side.sector());
    } else if (side.sector() == null && side.isNational()) {
      side = side.orSector(b.side().sector());
    }
    return new Evidence(
        side, a.office() == null ? b.office() : a.office(), a.possessed(), a.noun());
  }

  private Optional<Evidence> left(Run run) {
    int head = scene.headOf(run.first(), run.last());
    Token token = sentence.token(head);
    int governor = token.head();
    if (token.baseRelation().equals("conj") && governor > 0) {
      for (Run other : runs) {
        if (other.covers(governor)) {
          return left(other).map(e -> new Evidence(e.side(), e.office(), e.possessed(), e.noun()));
        }
      }
    }
    Scene.NounSpan noun = governor > 0 && governor < run.first() ? scene.nounAt(governor) : null;
    boolean joined =
        token.stands("appos", "flat", "nmod", "dep", "compound") && scene.marker(head).isEmpty();
    if (noun == null || !joined || !isPersonal(noun) || isListed(noun.last(), run.from())) {
      noun = nearestBefore(run);
    }
    if (noun == null) {
      return Optional.empty();
    }
    return Optional.of(evidence(noun, noun.first(), run.from() - 1));
  }

  /**
   * Whether another name stands between an office and the name: the office is that other person's.
   */
  private boolean isListed(int from, int to) {
    for (Run other : runs) {
      if (other.first() > from && other.last() < to) {
        return true;
      }
    }
    return false;
  }

  private Scene.NounSpan nearestBefore(Run run) {
    int comma = 0;
    if (run.from() > 1
        && (sentence.token(run.from() - 1).is("ADP") || sentence.token(run.from() - 1).is("DET"))) {
      return null; // "l'entourage de M. X": the office is not X's
    }
    for (int i = run.from() - 1; i > 0 && i >= run.from() - REACH; i--) {
      Token token = sentence.token(i);
      Scene.NounSpan noun = scene.nounAt(i);
      if (noun != null && isPersonal(noun)) {
        boolean titleInBetween = run.from() - 1 > noun.last() || comma == 0;
        return titleInBetween ? noun : null;
      }
      if (noun != null) {
        i = noun.first();
      } else if (token.form().equals(",")) {
        comma++;
        if (comma > 1 || i < run.from() - 1) {
          return null;
        }
      } else if (coveredByRun(i) && !isPlaceOf(i)
          || token.is("VERB", "AUX", "PRON", "SCONJ", "CCONJ", "PUNCT")
          || token.is("ADP") && !scene.isWord("genitive", i) && !isInsideTitle(i)) {
        return null;
      }
    }
    return null;
  }

  /** "ministre délégué à la Défense", "ambassadeur à Bamako": a preposition within an office. */
  private boolean isInsideTitle(int token) {
    int next = token + 1;
    while (next <= sentence.tokens().size() && sentence.token(next).is("DET")) {
      next++;
    }
    return next <= sentence.tokens().size()
        && Character.isUpperCase(sentence.token(next).form().charAt(0));
  }

  /** "gouverneur de l'Etat de Borno": a place in an office, not another person. */
  private boolean isPlaceOf(int token) {
    return token > 1
        && sentence.token(token - 1).is("ADP", "DET")
        && !Gazetteer.standard().find(sentence.token(token).form()).isEmpty();
  }

  private boolean coveredByRun(int token) {
    for (Run run : runs) {
      if (run.covers(token)) {
        return true;
      }
    }
    return false;
  }

  /** "le Gambien Omar Touray". */
  private Optional<Evidence> people(Run run) {
    int before = run.from() - 1;
    if (before > 0 && scene.isDemonym(before) && scene.namesAt(before).size() == 1) {
      return Optional.of(
          new Evidence(new Side(scene.namesAt(before).get(0).code(), null), null, false, 0));
    }
    return Optional.empty();
  }

  /**
   * "X, secrétaire du Conseil": an office behind a comma, unless another name follows it at once.
   */
  private Optional<Evidence> right(Run run) {
    int i = run.last() + 1;
    if (i > sentence.tokens().size() || !sentence.token(i).form().equals(",")) {
      return Optional.empty();
    }
    for (int at = i + 1; at <= sentence.tokens().size() && at <= i + 6; at++) {
      Scene.NounSpan noun = scene.nounAt(at);
      if (noun != null && (isPersonal(noun))) {
        int end = endOf(noun, run);
        if (end < sentence.tokens().size()
            && coveredByRun(end + 1)
            && !scene.isWord("title", end + 1)) {
          return Optional.empty();
        }
        return Optional.of(evidence(noun, noun.first(), end));
      }
      Token token = sentence.token(at);
      if (noun == null
              && scene.namesAt(at).isEmpty()
              && !token.is("DET", "ADJ", "NOUN", "PROPN", "NUM", "ADV")
              && !token.form().equals("'s")
              && !token.form().equals("-")
          || coveredByRun(at)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The last token of an office's phrase: up to a comma, a verb or a relative pronoun. */
  private int endOf(Scene.NounSpan noun, Run run) {
    BitSet below = sentence.subtree(scene.headOf(noun.first(), noun.last()));
    int end = noun.last();
    for (int i = end + 1; i <= sentence.tokens().size() && i != run.first(); i++) {
      Token token = sentence.token(i);
      boolean nominal =
          token.is("NOUN", "PROPN", "ADJ", "ADP", "DET", "NUM", "X", "PART", "CCONJ")
              || token.form().equals("-");
      if (!below.get(i) || !nominal || coveredByRun(i)) {
        break;
      }
      end = i;
    }
    while (end > noun.last() && sentence.token(end).is("ADP", "DET", "CCONJ")) {
      end--;
    }
    return end;
  }

  private static boolean isPersonal(Scene.NounSpan span) {
    return span.noun().is(Flag.OFFICE)
        || span.noun().is(Flag.PERSON)
        || span.noun().is(Flag.PEOPLE);
  }

  private Evidence evidence(Scene.NounSpan noun, int first, int last) {
    int head = scene.headOf(noun.first(), noun.last());
    List<Side> sides = phrase.sides(head);
    Side side = sides.size() == 1 ? sides.get(0) : Side.unknown(noun.noun().sector());
    int end = last;
    while (end > noun.last()
        && (sentence.token(end).is("PUNCT", "ADP", "DET") || scene.isWord("title", end))) {
      end--;
    }
    Span span =
        new Span(sentence.token(first).start(), sentence.token(Math.max(end, noun.last())).end());
    String office =
        new Span(span.start() - sentence.span().start(), span.end() - sentence.span().start())
            .of(sentence.text());
    return new Evidence(side, office, isPossessed(noun, end), noun.first());
  }

  /** "son ministre", "la porte-parole de son gouvernement". */
  private boolean isPossessed(Scene.NounSpan noun, int end) {
    for (int i = noun.last() + 1; i <= end; i++) {
      if (scene.isWord("possessive", i)) {
        return true;
      }
    }
    for (int i = noun.first(); i <= noun.last(); i++) {
      for (Token child : sentence.children(i, "det", "nmod:poss")) {
        if (scene.isWord("possessive", child.index())) {
          return true;
        }
      }
    }
    return noun.first() > 1 && scene.isWord("possessive", noun.first() - 1);
  }
}
