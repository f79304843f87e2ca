package org.entente.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** Finds the names of the tables in a sentence. */
final class NameFinder {
  private final LanguageNames tables;

  NameFinder(LanguageNames tables) {
    this.tables = tables;
  }

  /** The names in their order; the longest wins, compound adjectives give two. */
  List<Name> find(Sentence sentence, LocalDate day) {
    return find(sentence, Piece.of(sentence), day);
  }

  /** The same, for the pieces of the sentence. */
  List<Name> find(Sentence sentence, List<Piece> pieces, LocalDate day) {
    List<Name> found = new ArrayList<>();
    Set<String> skip = tables.words("skip");
    int at = 0;
    while (at < pieces.size()) {
      int end = compound(pieces, at, found);
      if (end == at) {
        end = single(sentence, pieces, at, skip, day, found);
      }
      at = Math.max(end, at + 1);
    }
    return List.copyOf(found);
  }

  /** "franco-allemand": the first element and the demonym behind it. */
  private int compound(List<Piece> pieces, int at, List<Name> found) {
    for (WordTrie.Hit<String> hit :
        tables.compounds.hits(pieces, at, Set.of(), WordTrie.Stemmer.NONE)) {
      int second = hit.end();
      if (second >= pieces.size()) {
        continue;
      }
      List<Name> tail = new ArrayList<>();
      int end = compound(pieces, second, tail);
      if (end == second) {
        for (WordTrie.Hit<NameEntry> demonym :
            tables.names.hits(pieces, second, Set.of(), WordTrie.Stemmer.NONE)) {
          NameEntry entry = demonym.value();
          if (entry.kind() == Name.Kind.DEMONYM) {
            tail.add(name(entry, pieces, at, demonym.end()));
            end = demonym.end();
            break;
          }
        }
      }
      if (!tail.isEmpty()) {
        int first = pieces.get(at).token();
        int last = pieces.get(end - 1).token();
        found.add(
            new Name(
                Name.Kind.DEMONYM, hit.value(), null, tables.display(hit.value()), first, last));
        for (Name name : tail) {
          found.add(new Name(name.kind(), name.code(), null, name.name(), first, last));
        }
        return end;
      }
    }
    return at;
  }

  private int single(
      Sentence sentence,
      List<Piece> pieces,
      int at,
      Set<String> skip,
      LocalDate day,
      List<Name> found) {
    WordTrie.Hit<NameEntry> best = null;
    for (WordTrie.Hit<NameEntry> hit : tables.names.hits(pieces, at, skip, WordTrie.Stemmer.NONE)) {
      if (best != null && hit.end() < best.end()) {
        break;
      }
      NameEntry entry = hit.value();
      if (entry.fits(pieces, at, tables.words("article"))
          && isAllowed(sentence, pieces, at, hit)
          && (best == null || !best.value().holdsOn(day) && entry.holdsOn(day))) {
        best = hit;
      }
    }
    if (best == null) {
      return at;
    }
    found.add(name(best.value(), pieces, at, best.end()));
    return best.end();
  }

  private static Name name(NameEntry entry, List<Piece> pieces, int start, int end) {
    return new Name(
        entry.kind(),
        entry.code(),
        entry.sector(),
        entry.display(),
        pieces.get(start).token(),
        pieces.get(end - 1).token());
  }

  private boolean isAllowed(
      Sentence sentence, List<Piece> pieces, int at, WordTrie.Hit<NameEntry> hit) {
    NameEntry entry = hit.value();
    if (entry.kind() == Name.Kind.DEMONYM || entry.kind() == Name.Kind.WEST) {
      if (at > 0 && tables.words("against").contains(pieces.get(at - 1).key())) {
        return false;
      }
    }
    if (entry.kind() == Name.Kind.WEST && isDirection(sentence, pieces.get(at).token())) {
      return false;
    }
    List<String> keys = entry.keys(skipWords());
    String rule = tables.rules.get(keys);
    if (rule == null) {
      return true;
    }
    Token first = sentence.token(pieces.get(at).token());
    Token last = sentence.token(pieces.get(hit.end() - 1).token());
    return switch (rule) {
      case "never" -> false;
      case "article" -> at > 0 && tables.words("article").contains(pieces.get(at - 1).key());
      case "alone" -> !isPartOfOtherName(sentence, first, last);
      case "generic" -> !isDetermined(pieces, at, hit.end());
      default ->
          throw new IllegalStateException(
              "world/"
                  + tables.language
                  + "/ambiguous.tsv: unknown rule '"
                  + rule
                  + "'; allowed: never, alone, article, generic");
    };
  }

  /** "Afrique occidentale", "Western Australia": a part of the map. */
  private static boolean isDirection(Sentence sentence, int token) {
    boolean before =
        token > 1 && sentence.token(token - 1).is("PROPN") && isCapital(sentence.token(token - 1));
    boolean behind =
        sentence.token(token).is("PROPN")
            && token < sentence.tokens().size()
            && sentence.token(token + 1).is("PROPN")
            && isCapital(sentence.token(token + 1));
    return before || behind;
  }

  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.form().charAt(0));
  }

  private Set<String> skipWords() {
    return tables.words("skip");
  }

  /**
   * Whether a neighbour in capitals makes it the name of something else ("Michael Jordan", "Paris
   * Hilton").
   */
  private boolean isPartOfOtherName(Sentence sentence, Token first, Token last) {
    if (first.index() > 1 && isForeignCapital(sentence.token(first.index() - 1), first, last)) {
      return true;
    }
    return last.index() < sentence.tokens().size()
        && isForeignCapital(sentence.token(last.index() + 1), first, last);
  }

  private boolean isForeignCapital(Token neighbour, Token first, Token last) {
    if (!neighbour.is("PROPN", "X") || !Character.isUpperCase(neighbour.form().charAt(0))) {
      return false;
    }
    List<Piece> pieces = new ArrayList<>();
    for (String raw : Piece.split(neighbour.form())) {
      pieces.add(new Piece(Piece.fold(raw), raw, 1));
    }
    if (pieces.isEmpty()
        || tables.words("calendar").contains(pieces.get(0).key())
        || tables.words("title").contains(pieces.get(0).key())
        || tables.words("skip").contains(pieces.get(0).key())
        || tables.words("place").contains(pieces.get(0).key())
        || !tables.nouns.hits(pieces, 0, Set.of(), tables.inflection).isEmpty()
        || !tables.names.hits(pieces, 0, Set.of(), WordTrie.Stemmer.NONE).isEmpty()) {
      return false;
    }
    boolean joined =
        neighbour.baseRelation().equals("flat")
            || neighbour.baseRelation().equals("compound")
            || first.baseRelation().equals("flat")
            || first.baseRelation().equals("compound")
            || last.baseRelation().equals("flat");
    boolean linked =
        neighbour.head() == first.index()
            || neighbour.head() == last.index()
            || first.head() == neighbour.index()
            || last.head() == neighbour.index()
            || neighbour.head() == first.head();
    return joined && linked;
  }

  /**
   * Whether a country stands directly before or behind ("Conseil de sécurité de la Biélorussie").
   */
  private boolean isDetermined(List<Piece> pieces, int start, int end) {
    int next = end;
    while (next < pieces.size()
        && (tables.words("genitive").contains(pieces.get(next).key())
            || tables.words("article").contains(pieces.get(next).key()))) {
      next++;
    }
    if (next < pieces.size() && isCountryAt(pieces, next)
        || start > 0 && isCountryAt(pieces, start - 1)) {
      return true;
    }
    return start > 0 && pieces.get(start - 1).key().startsWith("national")
        || end < pieces.size() && pieces.get(end).key().startsWith("national");
  }

  private boolean isCountryAt(List<Piece> pieces, int at) {
    for (WordTrie.Hit<NameEntry> hit :
        tables.names.hits(pieces, at, Set.of(), WordTrie.Stemmer.NONE)) {
      NameEntry entry = hit.value();
      boolean national = entry.kind() == Name.Kind.COUNTRY || entry.kind() == Name.Kind.DEMONYM;
      if (national
          && entry.code().length() == 3
          && entry.fits(pieces, at, tables.words("article"))) {
        return true;
      }
    }
    return false;
  }
}
