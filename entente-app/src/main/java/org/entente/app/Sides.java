package org.entente.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.record.store.Store;
import org.entente.world.World;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Countries, organisations and groups as people write them, and their English names. */
final class Sides {

  /** Languages in which names may be written. */
  private static final List<String> LANGUAGES = List.of("en", "fr");

  private static final String ORGANISATION = "IGO:";

  /** Most suggestions for a name that is not known. */
  private static final int SUGGESTED = 4;

  private static final Map<String, String> COUNTRIES = new HashMap<>();

  static {
    for (String code : Locale.getISOCountries()) {
      Locale country = new Locale("", code);
      COUNTRIES.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
    }
    COUNTRIES.put("XKX", "Kosovo");
    COUNTRIES.put("WST", "Western states");
    COUNTRIES.put("UNK", "somebody");
  }

  private Sides() {}

  /** "Iran" for IRN, "Shanghai Cooperation Organisation" for IGO:SCO, "ISIS" for NSA:ISIS. */
  static String name(String side) {
    String country = COUNTRIES.get(side);
    if (country != null) {
      return country;
    }
    String known = World.standard().nameOf(side, "en");
    return known.equals(side) ? side.substring(side.indexOf(':') + 1) : known;
  }

  /** Organisations of which all these sides are members on a day, by their codes. */
  static List<String> organisations(LocalDate day, String... sides) {
    World world = World.standard();
    return world.organisations().stream()
        .filter(code -> world.members(code, day).containsAll(List.of(sides)))
        .sorted()
        .toList();
  }

  /** "European Union, NATO". */
  static String list(List<String> sides) {
    return sides.stream().map(Sides::name).collect(Collectors.joining(", "));
  }

  /** "Iran (IRN)". */
  static String named(String side) {
    return name(side) + " (" + side + ")";
  }

  /**
   * The code of a side.
   *
   * @param written a code in any case (IRN, igo:sco, sco), a name in English or French, or a code
   *     that occurs in the record; null for null
   * @throws ParameterException naming the nearest names where nobody is called so
   */
  static String code(CommandSpec spec, Store record, String written) {
    if (written == null) {
      return null;
    }
    String code = written.strip().toUpperCase(Locale.ROOT);
    if (COUNTRIES.containsKey(code)) {
      return code;
    }
    Map<String, String> names = names();
    if (names.containsValue(code)) {
      return code;
    }
    if (names.containsValue(ORGANISATION + code)) {
      return ORGANISATION + code;
    }
    for (String language : LANGUAGES) {
      Optional<String> named = World.standard().codeOf(written, language);
      if (named.isPresent()) {
        return named.get();
      }
    }
    if (record.presence(code).events() > 0) {
      return code;
    }
    throw new ParameterException(
        spec.commandLine(),
        "\""
            + written.strip()
            + "\" is no country, organisation or group; nearest: "
            + String.join(", ", nearest(written.strip())));
  }

  private static Map<String, String> names() {
    Map<String, String> names = new TreeMap<>();
    LANGUAGES.forEach(language -> names.putAll(World.standard().sides(language)));
    return names;
  }

  /** The sides whose codes or names are most like this, the most alike first. */
  private static List<String> nearest(String written) {
    String plain = written.toLowerCase(Locale.ROOT);
    Map<String, Double> distances = new TreeMap<>();
    names()
        .forEach(
            (name, code) -> {
              distances.merge(code, distance(plain, name), Math::min);
              distances.merge(code, distance(plain, code.toLowerCase(Locale.ROOT)), Math::min);
            });
    List<String> codes = new ArrayList<>(distances.keySet());
    codes.sort(Comparator.comparing(distances::get));
    return codes.stream().limit(SUGGESTED).map(Sides::named).toList();
  }

  /** The share of letters to be changed, added or left out to get from one word to the other. */
  static double distance(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return (double) above[other.length()] / Math.max(1, Math.max(one.length(), other.length()));
  }
}
