package org.entente.world;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The places of the world by name: countries, their first-level divisions, cities, regions of
 * conflict, waters, and buildings that stand for a city. Names are found in French and English,
 * without regard to accents, case, hyphens and apostrophes. Sources and licences stand in the
 * headers of the files {@code world/places*}. Immutable.
 */
public final class Gazetteer {

  /** What a place is. */
  public enum Kind {
    /** A state or a territory with an ISO code of its own. */
    COUNTRY,
    /** A first-level division of a country. */
    DIVISION,
    /** The capital of a country. */
    CAPITAL,
    /** The seat of a first-level division. */
    SEAT,
    /** Any other town. */
    TOWN,
    /** A region that is no division: Donbass, Sahel, Gaza Strip. */
    REGION,
    /** A sea, a strait, a river or a lake. */
    WATER,
    /** A building or a quarter that is known by itself: the White House. */
    SITE
  }

  /**
   * One place.
   *
   * @param geonameId identifier in GeoNames, or null
   * @param kind what it is
   * @param name its first name in the table
   * @param countries ISO 3166-1 alpha-3 codes of the countries it lies in: none for the high seas,
   *     several for regions across borders
   * @param latitude degrees north, or null
   * @param longitude degrees east, or null
   * @param population inhabitants, 0 where unknown
   */
  public record Entry(
      Long geonameId,
      Kind kind,
      String name,
      List<String> countries,
      Double latitude,
      Double longitude,
      long population) {

    /** Takes a copy of the countries. */
    public Entry {
      countries = List.copyOf(countries);
    }

    /** The country it lies in, or null where it lies in none or in several. */
    public String country() {
      return countries.size() == 1 ? countries.get(0) : null;
    }

    /**
     * How well known it is: about the decimal logarithm of its people, more for countries and
     * capitals.
     */
    double weight() {
      double people = Math.log10(population + 1.0);
      return switch (kind) {
        case COUNTRY -> 9;
        case REGION, WATER, SITE -> 8;
        case CAPITAL -> people + 2;
        case SEAT -> people + 0.5;
        case DIVISION -> people - 0.5;
        case TOWN -> people;
      };
    }
  }

  /** Articles that a preposition may hold instead: "au Caire". */
  static final List<String> ARTICLES = List.of("le", "les");

  private static final Comparator<Entry> BEST_KNOWN =
      Comparator.comparingDouble(Entry::weight).reversed();

  private final Map<String, List<Entry>> byName;
  private final Map<String, Entry> capitals;

  /** First words of the names of several words, and what follows an article they begin with. */
  private final Set<String> beginnings = new HashSet<>();

  Gazetteer(Map<String, List<Entry>> names, Collection<Entry> entries) {
    byName = new HashMap<>(names.size() * 2);
    names.forEach(
        (name, found) ->
            byName.put(name, found.size() == 1 ? List.of(found.get(0)) : ranked(found)));
    names.keySet().forEach(this::begin);
    capitals = new HashMap<>();
    for (Entry entry : entries) {
      if (entry.kind() == Kind.CAPITAL && entry.country() != null) {
        capitals.merge(entry.country(), entry, (a, b) -> a.population() >= b.population() ? a : b);
      }
    }
  }

  private void begin(String name) {
    String rest = name;
    for (int space = rest.indexOf(' '); space > 0; space = rest.indexOf(' ')) {
      String word = rest.substring(0, space);
      beginnings.add(word);
      if (!ARTICLES.contains(word)) {
        break;
      }
      rest = rest.substring(space + 1);
    }
  }

  private static List<Entry> ranked(List<Entry> found) {
    return found.stream().distinct().sorted(BEST_KNOWN).toList();
  }

  /** The gazetteer that comes with Entente, read at the first call. */
  public static Gazetteer standard() {
    return Standard.INSTANCE;
  }

  /** The places of this name in any language, the best known first; empty where there is none. */
  public List<Entry> find(String name) {
    return byKey(NameKey.of(name));
  }

  /** The places whose folded name this is. */
  List<Entry> byKey(String key) {
    return byName.getOrDefault(key, List.of());
  }

  /** Whether a name of several words may begin with this folded word. */
  boolean begins(String word) {
    return beginnings.contains(word);
  }

  /** The capital of the country with this ISO 3166-1 alpha-3 code. */
  public Optional<Entry> capitalOf(String country) {
    return Optional.ofNullable(capitals.get(country));
  }

  private static final class Standard {
    static final Gazetteer INSTANCE = GazetteerFiles.load();
  }
}
