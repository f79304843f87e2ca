package org.entente.record.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
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

  /** Letters that family names of one person begin with in any spelling. */
  private static final int COMMON = 3;

  private Offices() {}

  /**
   * The people of one side, those seen last first.
   *
   * @param spellings as they were found, one for each name and each wording of the office
   * @param limit most people given
   */
  static List<Holding> united(List<Holding> spellings, int limit) {
    // A side may have thousands of holders: offices are told once, and names meet only their like.
    Map<String, Set<String>> meanings = new HashMap<>();
    Map<Set<String>, Map<String, List<Person>>> offices = new HashMap<>();
    List<Holding> sorted = new ArrayList<>(spellings);
    sorted.sort(
        Comparator.comparing(Holding::since)
            .thenComparing(Holding::name)
            .thenComparing(Holding::office));
    List<Person> people = new ArrayList<>();
    for (Holding spelling : sorted) {
      Set<String> office =
          meanings.computeIfAbsent(
              spelling.office() + "\n" + spelling.side(),
              key -> OfficeWords.meanings(spelling.office(), spelling.side()));
      if (office.isEmpty()) {
        continue;
      }
      List<String> name = OfficeWords.words(spelling.name());
      List<Person> holders =
          offices
              .computeIfAbsent(office, key -> new HashMap<>())
              .computeIfAbsent(beginnings(name), key -> new ArrayList<>());
      Person person =
          holders.stream()
              .filter(known -> known.names().stream().anyMatch(one -> same(one, name)))
              .findFirst()
              .orElse(null);
      if (person == null) {
        person = new Person(new LinkedHashSet<>(), new ArrayList<>());
        holders.add(person);
        people.add(person);
      }
      person.names().add(name);
      person.spellings().add(spelling);
    }
    return people.stream()
        .map(person -> one(person.spellings()))
        .sorted(
            Comparator.comparing(Holding::until)
                .reversed()
                .thenComparing(Holding::name)
                .thenComparing(Holding::office))
        .limit(limit)
        .toList();
  }

  /** One holder of an office: the words of his names, and how he was told. */
  private record Person(Set<List<String>> names, List<Holding> spellings) {}

  /** What all spellings of one name have in common: see {@link #same}. */
  private static String beginnings(List<String> name) {
    String last = name.get(name.size() - 1);
    return name.size() < 2 || last.length() < COMMON
        ? String.join(" ", name)
        : name.get(0).charAt(0) + " " + last.substring(0, COMMON);
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
    return same(OfficeWords.words(one), OfficeWords.words(other));
  }

  private static boolean same(List<String> a, List<String> b) {
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
    return common >= COMMON && common * 3 >= 2 * Math.max(one.length(), other.length());
  }
}
