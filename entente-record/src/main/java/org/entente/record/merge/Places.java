package org.entente.record.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.model.Place;

/** What two places have to do with each other. */
final class Places {

  private static final double EARTH_RADIUS = 6371;

  private static final Set<String> COUNTRIES = new HashSet<>();

  static {
    for (String code : Locale.getISOCountries()) {
      for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
        COUNTRIES.add(Wording.fold(new Locale("", code).getDisplayCountry(language)));
      }
    }
  }

  private Places() {}

  static boolean same(Place a, Place b) {
    return a.geonameId() != null && a.geonameId().equals(b.geonameId())
        || Wording.fold(a.name()).equals(Wording.fold(b.name()));
  }

  /**
   * Whether words tell the place of this act, or a person set it. One that holds from the dateline
   * or an earlier sentence has no words of its own: often it is where somebody heard of the act.
   */
  static boolean isTold(Place place) {
    return place.start() < place.end() || place.end() == 0;
  }

  /** Whether no more than the country is known. */
  static boolean isCountry(Place place) {
    return place.geonameId() == null || COUNTRIES.contains(Wording.fold(place.name()));
  }

  /** Distance of two places that both have points, else 0. */
  static double kilometres(Place a, Place b) {
    if (isCountry(a) || isCountry(b) || a.latitude() == null || b.latitude() == null) {
      return 0;
    }
    double north = Math.toRadians(b.latitude() - a.latitude());
    double east =
        Math.toRadians(b.longitude() - a.longitude())
            * Math.cos(Math.toRadians((a.latitude() + b.latitude()) / 2));
    return EARTH_RADIUS * Math.sqrt(north * north + east * east);
  }
}
