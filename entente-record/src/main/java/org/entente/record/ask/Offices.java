package org.entente.record.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.record.Holding;

/**
 * People in offices. What articles call one person and one office in several spellings and
 * languages is one line: "Sergueï Lavrov, ministre russe des Affaires étrangères" and "Sergey
 * Lavrov, foreign minister".
 */
final class Offices {

  private Offices() {}

  /**
   * The people of one side, those seen last first.
   *
   * @param spellings as they were found, one for each name and each wording of the office
   * @param limit most people given
   */
  static List<Holding> united(List<Holding> spellings, int limit) {
    Map<Set<String>, List<List<Holding>>> offices = new HashMap<>();
    List<Holding> sorted = new ArrayList<>(spellings);
    sorted.sort(
        Comparator.comparing(Holding::since)
            .thenComparing(Holding::name)
            .thenComparing(Holding::office));
    List<List<Holding>> people = new ArrayList<>();
    for (Holding spelling : sorted) {
      Set<String> office = OfficeWords.meanings(spelling.office(), spelling.side());
      if (office.isEmpty()) {
        continue;
      }
      List<List<Holding>> holders = offices.computeIfAbsent(office, key -> new ArrayList<>());
      List<Holding> person =
          holders.stream()
              .filter(known -> known.stream().anyMatch(one -> same(one.name(), spelling.name())))
              .findFirst()
              .orElse(null);
      if (person == null) {
        person = new ArrayList<>();
        holders.add(person);
        people.add(person);
      }
      person.add(spelling);
    }
    return people.stream()
        .map(Offices::one)
        .sorted(
            Comparator.comparing(Holding::until)
                .reversed()
                .thenComparing(Holding::name)
                .thenComparing(Holding::office))
        .limit(limit)
        .toList();
  }

  /** The name that most events give, the office in the words of the first. */
  private static Holding one(List<Holding> spellings) {
    Holding first = spellings.get(0);
    Holding usual = first;
    Holding last = first;
    int events = 0;
    for (Holding spelling : spellings) {
      usual = spelling.events() > usual.events() ? spelling : usual;
      boolean later =
          spelling.until().compareTo(last.until()) > 0
              || spelling.until().equals(last.until()) && spelling.evidence() > last.evidence();
      last = later ? spelling : last;
      events += spelling.events();
    }
    return new Holding(
        first.side(),
        usual.name(),
        first.office(),
        first.since(),
        last.until(),
        events,
        last.evidence());
  }

  /**
   * Whether two names may be spellings of one: the same words, or family names of one beginning
   * behind first names of one letter ("Sergueï Lavrov", "Sergey Lavrov"; not father and son).
   */
  static boolean same(String one, String other) {
    List<String> a = OfficeWords.words(one);
    List<String> b = OfficeWords.words(other);
    if (a.equals(b)) {
      return true;
    }
    boolean full = a.size() > 1 && b.size() > 1;
    return full
        && a.get(0).charAt(0) == b.get(0).charAt(0)
        && alike(a.get(a.size() - 1), b.get(b.size() - 1));
  }

  /** Whether all but the last letters are the same: Netanyahou, Netanyahu. */
  private static boolean alike(String one, String other) {
    int common = 0;
    while (common < Math.min(one.length(), other.length())
        && one.charAt(common) == other.charAt(common)) {
      common++;
    }
    return common >= 3 && common * 3 >= 2 * Math.max(one.length(), other.length());
  }
}
