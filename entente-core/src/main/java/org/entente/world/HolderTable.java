package org.entente.world;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The holders of offices of the tables {@code world/holders/*.tsv}. A full name finds its bearer
 * whenever; a last name alone where exactly one person of that name holds an office, else who left
 * one last. Names are compared without accents, case, hyphens and apostrophes.
 */
public final class HolderTable implements Holders {

  /** Words that belong to the last name behind them. */
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "ben", "bin", "ould", "de", "di", "da", "dos", "del", "della", "la", "le",
          "van", "von", "der", "den", "ag", "bou", "abou", "rebelo", "ter");

  /** Countries where the press calls a person by the first word of the name. */
  private static final Set<String> NAME_FIRST =
      Set.of(
          "CHN", "TWN", "KOR", "PRK", "VNM", "KHM", "HKG", "SGP", "ETH", "ERI", "THA", "MYS", "IDN",
          "MMR", "LAO");

  /** How long a last name alone still means somebody who left office. */
  private static final int REMEMBERED_YEARS = 10;

  private final Map<String, List<Holder>> byFullName = new HashMap<>();
  private final Map<String, List<Holder>> byLastName = new HashMap<>();

  private HolderTable() {
    for (Table.Row file : Table.read("holders/index.tsv").rows()) {
      Table.read("holders/" + file.cell(0)).rows().forEach(this::add);
    }
  }

  /** The table that comes with Entente, read at the first call. */
  public static HolderTable standard() {
    return Standard.INSTANCE;
  }

  /** {@inheritDoc} */
  @Override
  public Optional<Holder> find(String name, LocalDate day) {
    String key = NameKey.of(name);
    List<Holder> terms = byFullName.get(key);
    return terms == null ? byLastName(key, day) : Optional.ofNullable(at(terms, day));
  }

  /**
   * All terms of the person of this full name, in the order of their beginning; empty where nobody
   * is known by it.
   */
  public List<Holder> terms(String fullName) {
    return byFullName.getOrDefault(NameKey.of(fullName), List.of()).stream()
        .sorted(Comparator.comparing(Holder::from))
        .toList();
  }

  /** Everybody in the table by last name key, for the tests of the data. */
  Set<Holder> all() {
    Set<Holder> all = new LinkedHashSet<>();
    byFullName.values().forEach(all::addAll);
    return all;
  }

  /**
   * The one person of that last name in office on the day; else the one who left office last before
   * it, within {@link #REMEMBERED_YEARS}. Without a day the person in office latest.
   */
  private Optional<Holder> byLastName(String key, LocalDate day) {
    Map<String, Holder> inOffice = new HashMap<>();
    Map<String, Holder> former = new HashMap<>();
    for (Holder holder : byLastName.getOrDefault(key, List.of())) {
      if (day != null && covers(holder, day)) {
        inOffice.merge(holder.name(), holder, (a, b) -> later(a, b) ? a : b);
      } else if (day == null || isRemembered(holder, day)) {
        former.merge(holder.name(), holder, (a, b) -> later(a, b) ? a : b);
      }
    }
    if (inOffice.size() == 1) {
      return Optional.of(inOffice.values().iterator().next());
    }
    return inOffice.isEmpty() ? lastToLeave(former.values()) : Optional.empty();
  }

  private static boolean isRemembered(Holder holder, LocalDate day) {
    return holder.to() != null
        && holder.to().isBefore(day)
        && holder.to().isAfter(day.minusYears(REMEMBERED_YEARS));
  }

  /** The person with the latest last day, if no other has the same. */
  private static Optional<Holder> lastToLeave(Collection<Holder> holders) {
    Holder best = null;
    boolean tie = false;
    for (Holder holder : holders) {
      int order = best == null ? 1 : end(holder).compareTo(end(best));
      tie = order == 0 || tie && order < 0;
      best = order > 0 ? holder : best;
    }
    return tie ? Optional.empty() : Optional.ofNullable(best);
  }

  private static LocalDate end(Holder holder) {
    return holder.to() == null ? LocalDate.MAX : holder.to();
  }

  /**
   * The term that covers the day, else the last one left before it; the latest where the day is
   * unknown.
   */
  private static Holder at(List<Holder> terms, LocalDate day) {
    Holder best = null;
    for (Holder term : terms) {
      if (day != null && term.from().isAfter(day)) {
        continue;
      }
      boolean covers = day == null || covers(term, day);
      boolean bestCovers = best != null && (day == null || covers(best, day));
      if (best == null || (covers && !bestCovers) || (covers == bestCovers && later(term, best))) {
        best = term;
      }
    }
    return best;
  }

  private static boolean covers(Holder holder, LocalDate day) {
    return !day.isBefore(holder.from()) && (holder.to() == null || !day.isAfter(holder.to()));
  }

  private static boolean later(Holder a, Holder b) {
    return a.from().isAfter(b.from());
  }

  private void add(Table.Row row) {
    if (row.cells().size() != 8) {
      throw row.wrong("needs 8 columns, has " + row.cells().size());
    }
    String sector = row.cell(3).isEmpty() ? null : row.cell(3);
    LocalDate from = day(row, row.cell(6), false);
    LocalDate to = row.cell(7).isEmpty() ? null : day(row, row.cell(7), true);
    if (to != null && to.isBefore(from)) {
      throw row.wrong("ends before it begins: " + row.cell(6) + " to " + row.cell(7));
    }
    Holder holder =
        new Holder(row.cell(0), row.cell(2), sector, row.cell(4), row.cell(5), from, to);
    List<String> names = new ArrayList<>(row.list(1));
    names.add(row.cell(0));
    Set<String> full = new LinkedHashSet<>();
    Set<String> last = new LinkedHashSet<>();
    for (String name : names) {
      String key = NameKey.of(name);
      full.add(key);
      addLastNames(key, holder.country(), last);
    }
    full.forEach(key -> byFullName.computeIfAbsent(key, k -> new ArrayList<>(2)).add(holder));
    last.removeAll(full);
    last.forEach(key -> byLastName.computeIfAbsent(key, k -> new ArrayList<>(2)).add(holder));
  }

  /**
   * The last word of a name, that word with its particles, and the first word where that is the
   * family name.
   */
  private static void addLastNames(String key, String country, Set<String> last) {
    String[] words = key.split(" ");
    if (words.length < 2) {
      return;
    }
    int start = words.length - 1;
    last.add(words[start]);
    while (start > 1 && PARTICLES.contains(words[start - 1])) {
      start--;
      last.add(String.join(" ", List.of(words).subList(start, words.length)));
    }
    if (start > 1) {
      // "Sassou Nguesso", "Gaïd Salah": two words are a last name too.
      last.add(String.join(" ", List.of(words).subList(start - 1, words.length)));
    }
    if (NAME_FIRST.contains(country)) {
      last.add(words[0]);
    }
  }

  /** A date as precise as known: its first day, or its last. */
  private static LocalDate day(Table.Row row, String iso, boolean last) {
    try {
      return switch (iso.length()) {
        case 4 -> LocalDate.of(Integer.parseInt(iso), last ? 12 : 1, last ? 31 : 1);
        case 7 -> last ? YearMonth.parse(iso).atEndOfMonth() : YearMonth.parse(iso).atDay(1);
        default -> LocalDate.parse(iso);
      };
    } catch (RuntimeException e) {
      throw row.wrong("no date: '" + iso + "'; allowed: 2024, 2024-09, 2024-09-13");
    }
  }

  private static final class Standard {
    static final HolderTable INSTANCE = new HolderTable();
  }
}
