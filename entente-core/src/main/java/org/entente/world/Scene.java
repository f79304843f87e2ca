package org.entente.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** A sentence with its known names and its common nouns for actors, by token. Immutable. */
final class Scene {
  final Sentence sentence;
  final LanguageNames tables;
  final List<Name> names;
  private final List<List<Name>> namesAt;
  private final NounSpan[] nounAt;

  /**
   * A common noun for an actor.
   *
   * @param noun its row in the table
   * @param first index of its first token
   * @param last index of its last token
   */
  record NounSpan(SectorNoun noun, int first, int last) {}

  Scene(Sentence sentence, LanguageNames tables, LocalDate day) {
    this.sentence = sentence;
    this.tables = tables;
    int size = sentence.tokens().size() + 2;
    List<Piece> pieces = Piece.of(sentence);
    names = new NameFinder(tables).find(sentence, pieces, day);
    namesAt = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      namesAt.add(List.of());
    }
    for (Name name : names) {
      for (int i = name.first(); i <= name.last(); i++) {
        List<Name> here = new ArrayList<>(namesAt.get(i));
        here.add(name);
        namesAt.set(i, List.copyOf(here));
      }
    }
    nounAt = new NounSpan[size];
    findNouns(pieces);
  }

  private void findNouns(List<Piece> pieces) {
    Set<String> skip = tables.words("skip");
    int at = 0;
    while (at < pieces.size()) {
      int next = at + 1;
      for (WordTrie.Hit<SectorNoun> hit : tables.nouns.hits(pieces, at, skip, tables.inflection)) {
        NounSpan span =
            new NounSpan(hit.value(), pieces.get(at).token(), pieces.get(hit.end() - 1).token());
        boolean capital = Character.isUpperCase(hit.value().words().charAt(0));
        if ((!capital || pieces.get(at).isUpper()) && isFree(span) && isNominal(span)) {
          for (int i = span.first(); i <= span.last() && !span.noun().sector().equals("-"); i++) {
            nounAt[i] = span;
          }
          next = hit.end();
          break;
        }
      }
      at = next;
    }
  }

  private boolean isFree(NounSpan span) {
    for (int i = span.first(); i <= span.last(); i++) {
      if (!namesAt.get(i).isEmpty() || nounAt[i] != null) {
        return false;
      }
    }
    return true;
  }

  private boolean isNominal(NounSpan span) {
    for (int i = span.first(); i <= span.last(); i++) {
      Token token = sentence.token(i);
      if (token.is("NOUN", "PROPN", "X", "PRON")
          || token.is("ADJ") && !token.baseRelation().equals("amod")) {
        return true;
      }
      if (token.is("ADJ") && span.first() == span.last() && token.head() > 0 && isHeadless(token)) {
        return true;
      }
    }
    return span.first() < span.last();
  }

  /** Whether an adjective stands for a noun: behind an article without a noun of its own. */
  private boolean isHeadless(Token token) {
    return !sentence.children(token.index(), "det").isEmpty();
  }

  /** The names at a token: none, one, or two where it is a compound adjective. */
  List<Name> namesAt(int token) {
    return token > 0 && token < namesAt.size() ? namesAt.get(token) : List.of();
  }

  boolean hasName(int token, Name.Kind kind) {
    for (Name name : namesAt(token)) {
      if (name.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  /** Whether the token is noun or adjective of a people, or says Western. */
  boolean isDemonym(int token) {
    return hasName(token, Name.Kind.DEMONYM)
        || hasName(token, Name.Kind.WEST) && !sentence.token(token).is("PROPN");
  }

  /** The common noun at a token, or null. */
  NounSpan nounAt(int token) {
    return token > 0 && token < nounAt.length ? nounAt[token] : null;
  }

  /** The token of the span that governs the others. */
  int headOf(int first, int last) {
    for (int i = first; i <= last; i++) {
      int head = sentence.token(i).head();
      if ((head < first || head > last) && !sentence.token(i).is("PUNCT", "ADP", "DET")) {
        return i;
      }
    }
    return first;
  }

  boolean isWord(String kind, int token) {
    return token > 0
        && token <= sentence.tokens().size()
        && tables.isWord(kind, sentence.token(token).form());
  }

  /** The preposition or possessive mark of a token, folded, or the empty string. */
  String marker(int token) {
    for (Token child : sentence.children(token, "case")) {
      return LanguageNames.bare(child.form());
    }
    return "";
  }

  /** The token and the tokens coordinated with it. */
  List<Integer> conjuncts(int token) {
    List<Integer> all = new ArrayList<>(List.of(token));
    for (Token child : sentence.children(token, "conj")) {
      all.addAll(conjuncts(child.index())); // a list may hang together link by link
    }
    return all;
  }
}
