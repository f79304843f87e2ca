package org.entente.world;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.world.Gazetteer.Entry;
import org.entente.world.Gazetteer.Kind;

/** Chooses among places of one name; chooses none rather than guess. */
final class HomonymChoice {

  /** How much a country that the text speaks of adds to the weight of a place in it. */
  private static final double CONTEXT = 2.5;

  /** How much the form of the text ("en X" for countries, "à X" for towns) adds. */
  private static final double FORM = 3;

  /** Outside the countries of the text a town must have this weight (100,000 people). */
  private static final double KNOWN = 5;

  /** The same for a town whose name no other country has (30,000 people). */
  private static final double KNOWN_ALONE = 4.5;

  /** A place outside the countries of the text must lead by this much. */
  private static final double LEAD = 0.7;

  /** What the words before a name say of it. */
  enum Form {
    /** "en X": a country or region. */
    COUNTRY,
    /** "à X": a town. */
    TOWN,
    /** Nothing. */
    ANY
  }

  private record Scored(Entry entry, double score, boolean inContext) {}

  private HomonymChoice() {}

  /**
   * The place that is meant.
   *
   * @param entries places of the name, the best known first
   * @param context ISO codes of the countries that the text speaks of
   * @param form what the words before the name say of it
   */
  static Optional<Entry> choose(List<Entry> entries, Set<String> context, Form form) {
    List<Scored> scored =
        entries.stream()
            .map(e -> new Scored(e, score(e, context, form), isIn(e, context)))
            .sorted(Comparator.comparingDouble(Scored::score).reversed())
            .toList();
    if (scored.isEmpty()) {
      return Optional.empty();
    }
    Scored best = scored.get(0);
    boolean alone = entries.stream().allMatch(e -> e.countries().equals(best.entry().countries()));
    if (!best.inContext() && best.entry().weight() < (alone ? KNOWN_ALONE : KNOWN)) {
      return Optional.empty();
    }
    for (Scored other : scored.subList(1, scored.size())) {
      boolean elsewhere = !other.entry().countries().equals(best.entry().countries());
      if (elsewhere && !best.inContext() && best.score() - other.score() < LEAD) {
        return Optional.empty();
      }
      if (elsewhere && best.score() == other.score()) {
        return Optional.empty();
      }
    }
    return Optional.of(best.entry());
  }

  private static double score(Entry entry, Set<String> context, Form form) {
    boolean wide =
        entry.kind() == Kind.COUNTRY
            || entry.kind() == Kind.DIVISION
            || entry.kind() == Kind.REGION;
    double fit = form == Form.ANY ? 0 : form == Form.COUNTRY == wide ? FORM : 0;
    return entry.weight() + fit + (isIn(entry, context) ? CONTEXT : 0);
  }

  private static boolean isIn(Entry entry, Set<String> context) {
    return entry.countries().stream().anyMatch(context::contains);
  }

  /**
   * The country of a place across borders: the only one of its countries that the text speaks of,
   * else none.
   */
  static String countryOf(Entry entry, Set<String> context) {
    if (entry.countries().size() == 1) {
      return entry.countries().get(0);
    }
    List<String> spoken = entry.countries().stream().filter(context::contains).toList();
    return spoken.size() == 1 ? spoken.get(0) : null;
  }
}
