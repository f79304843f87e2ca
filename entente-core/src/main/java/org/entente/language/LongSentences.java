package org.entente.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a sentence that is too long for the parser where a clause ends. */
final class LongSentences {
  /** Words the parser gets at most. */
  static final int LIMIT = 150;

  private static final Set<String> CONNECTIVES =
      Set.of("et", "mais", "or", "car", "and", "but", "tandis", "while");

  private LongSentences() {}

  /** The words in stretches of at most {@link #LIMIT}; none where there are none. */
  static List<List<Word>> cut(List<Word> words) {
    List<List<Word>> chunks = new ArrayList<>();
    int start = 0;
    while (start < words.size()) {
      int end = words.size() - start <= LIMIT ? words.size() : border(words, start);
      chunks.add(new ArrayList<>(words.subList(start, end)));
      start = end;
    }
    return chunks;
  }

  /** The best border in the second half of the stretch; the latest of the strongest. */
  private static int border(List<Word> words, int start) {
    int best = start + LIMIT;
    while (best > start + 1 && words.get(best).span.equals(words.get(best - 1).span)) {
      best--;
    }
    int strongest = 0;
    for (int i = start + LIMIT / 2; i < start + LIMIT; i++) {
      int strength = strength(words.get(i - 1).form, words.get(i).form);
      if (strength > 0 && strength >= strongest) {
        strongest = strength;
        best = i;
      }
    }
    return best;
  }

  private static int strength(String before, String after) {
    return switch (before) {
      case ";" -> 4;
      case ".", "!", "?", ":" -> 3;
      case "," -> CONNECTIVES.contains(after.toLowerCase(Locale.ROOT)) ? 2 : 1;
      default -> 0;
    };
  }
}
