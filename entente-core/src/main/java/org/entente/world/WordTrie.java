package org.entente.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds sequences of pieces. Grammar words between the pieces of a sequence ("de", "of the") are
 * passed over.
 */
final class WordTrie<V> {
  private final Map<String, WordTrie<V>> next = new HashMap<>();
  private final List<V> values = new ArrayList<>(1);

  /**
   * A sequence found.
   *
   * @param value what was stored for it
   * @param end index behind its last piece
   * @param length number of pieces compared
   */
  record Hit<V>(V value, int end, int length) {}

  /** Stores {@code value} for a sequence of keys. */
  void put(List<String> keys, V value) {
    WordTrie<V> node = this;
    for (String key : keys) {
      node = node.next.computeIfAbsent(key, k -> new WordTrie<>());
    }
    node.values.add(value);
  }

  /** What was stored for exactly these keys. */
  List<V> get(List<String> keys) {
    WordTrie<V> node = this;
    for (String key : keys) {
      node = node.next.get(key);
      if (node == null) {
        return List.of();
      }
    }
    return node.values;
  }

  /** The sequences that begin at {@code start}, the longest first. */
  List<Hit<V>> hits(List<Piece> pieces, int start, Set<String> skip, Stemmer stemmer) {
    List<Hit<V>> hits = new ArrayList<>(2);
    collect(pieces, start, skip, stemmer, 0, false, hits);
    return hits;
  }

  private void collect(
      List<Piece> pieces,
      int at,
      Set<String> skip,
      Stemmer stemmer,
      int length,
      boolean behindSkipped,
      List<Hit<V>> hits) {
    if (at < pieces.size() && !next.isEmpty()) {
      String key = pieces.get(at).key();
      WordTrie<V> child = next.get(key);
      if (child != null) {
        child.collect(pieces, at + 1, skip, stemmer, length + 1, false, hits);
      }
      for (String singular : stemmer.singulars(key)) {
        WordTrie<V> other = next.get(singular);
        if (other != null && other != child) {
          other.collect(pieces, at + 1, skip, stemmer, length + 1, false, hits);
        }
      }
      if (length > 0 && skip.contains(key)) {
        collect(pieces, at + 1, skip, stemmer, length, true, hits);
      }
    }
    if (!behindSkipped) {
      for (V value : values) {
        hits.add(new Hit<>(value, at, length));
      }
    }
  }

  /** Gives the dictionary forms that a written form may have. */
  interface Stemmer {
    /** Compares forms as they are written. */
    Stemmer NONE = key -> List.of();

    List<String> singulars(String key);
  }
}
