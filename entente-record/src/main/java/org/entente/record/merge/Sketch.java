package org.entente.record.merge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.CRC32;

/**
 * A sample of the runs of words in a text, by which reprints of one dispatch are recognised, cut,
 * framed or with a headline of their own. Kept as text: hexadecimal hashes, the smallest first.
 */
public final class Sketch {

  /** Words in a run. */
  private static final int RUN = 4;

  /** Hashes kept. */
  private static final int KEPT = 200;

  /** Share of the smaller text's runs that the other must hold to be a reprint. */
  private static final double REPRINT = 0.5;

  private Sketch() {}

  /** The sketch of a text. */
  public static String of(String text) {
    String[] words = Wording.fold(text).split("[^\\p{L}\\p{N}]+");
    TreeSet<Long> hashes = new TreeSet<>();
    for (int i = 0; i + RUN <= words.length; i++) {
      CRC32 crc = new CRC32();
      for (int j = i; j < i + RUN; j++) {
        crc.update((words[j] + " ").getBytes(StandardCharsets.UTF_8));
      }
      hashes.add(crc.getValue());
    }
    StringBuilder sketch = new StringBuilder();
    hashes.stream()
        .limit(KEPT)
        .forEach(hash -> sketch.append(sketch.isEmpty() ? "" : " ").append(Long.toHexString(hash)));
    return sketch.toString();
  }

  /** Whether the texts of the two sketches are reprints of one dispatch. */
  public static boolean isReprint(String one, String other) {
    TreeSet<Long> a = hashes(one);
    TreeSet<Long> b = hashes(other);
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    // Below the smaller of the two greatest hashes both sketches hold all runs of their texts.
    long least = Math.min(a.last(), b.last());
    a.tailSet(least, false).clear();
    b.tailSet(least, false).clear();
    int smaller = Math.min(a.size(), b.size());
    a.retainAll(b);
    return smaller > 0 && a.size() >= REPRINT * smaller;
  }

  private static TreeSet<Long> hashes(String sketch) {
    TreeSet<Long> hashes = new TreeSet<>();
    for (String hash : sketch.split(" ")) {
      if (!hash.isEmpty()) {
        hashes.add(Long.parseLong(hash, 16));
      }
    }
    return hashes;
  }

  /**
   * Number of independent sources: texts that are reprints of each other, directly or by way of a
   * third, count once.
   */
  public static int independent(List<String> sketches) {
    List<List<String>> groups = new ArrayList<>();
    for (String sketch : sketches) {
      List<List<String>> kin =
          groups.stream()
              .filter(group -> group.stream().anyMatch(member -> isReprint(member, sketch)))
              .toList();
      List<String> joined = new ArrayList<>(List.of(sketch));
      kin.forEach(joined::addAll);
      groups.removeAll(kin);
      groups.add(joined);
    }
    return groups.size();
  }
}
