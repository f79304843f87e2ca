package org.entente.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A name of the tables.
 *
 * @param kind what it names
 * @param code its code
 * @param sector its sector or null
 * @param display the name to show
 * @param form the written form
 * @param from first day on which code and sector hold, or null
 * @param to last day, or null
 */
record NameEntry(
    Name.Kind kind,
    String code,
    String sector,
    String display,
    List<String> form,
    LocalDate from,
    LocalDate to) {

  static NameEntry of(Name.Kind kind, String code, String sector, String display, String form) {
    return new NameEntry(kind, code, sector, display, Piece.split(form), null, null);
  }

  /** Whether it names a country, organisation or group as a whole: no demonym, capital or body. */
  boolean isSide() {
    return switch (kind) {
      case COUNTRY, WEST, ORGANISATION, GROUP -> sector == null || code.indexOf(':') > 0;
      default -> false;
    };
  }

  NameEntry between(LocalDate first, LocalDate last) {
    return new NameEntry(kind, code, sector, display, form, first, last);
  }

  /** Whether it holds on that day; without a day the latest row holds. */
  boolean holdsOn(LocalDate day) {
    if (day == null) {
      return to == null;
    }
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  /** The keys under which it is found: grammar words inside it are left out. */
  List<String> keys(Set<String> skip) {
    List<String> keys = new ArrayList<>();
    for (String part : form) {
      String key = Piece.fold(part);
      if (keys.isEmpty() || !skip.contains(key)) {
        keys.add(key);
      }
    }
    return keys;
  }

  /**
   * Whether the writing fits. A form that begins with a capital letter needs one in the text; short
   * forms in capitals ("US", "UE") need all of them, longer ones ("OTAN") may be written as a word.
   */
  boolean fits(List<Piece> pieces, int start, Set<String> articles) {
    String first = form.get(0);
    String raw = pieces.get(start).raw();
    if (isAcronym(first) && first.length() <= 3) {
      return raw.equals(first);
    }
    if (form.size() == 2
        && articles.contains(Piece.fold(first))
        && start + 1 < pieces.size()
        && Character.isUpperCase(form.get(1).charAt(0))
        && !pieces.get(start + 1).isUpper()) {
      return false; // "Le Monde" is a newspaper, "Le monde" is not
    }
    return !Character.isUpperCase(first.charAt(0)) || pieces.get(start).isUpper();
  }

  private static boolean isAcronym(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT)) && Character.isLetter(word.charAt(0));
  }
}
