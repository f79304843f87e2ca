package org.entente.export;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Article;
import org.entente.model.Place;

/**
 * The place of an event as other data sets describe places.
 *
 * @param place the place
 * @param whole whether the place is a country as a whole
 */
record Where(Place place, boolean whole) {

  private static final Map<String, String> ALPHA_2 =
      Stream.of(Locale.getISOCountries())
          .collect(
              Collectors.toMap(
                  code -> new Locale("", code).getISO3Country(), Function.identity(), (a, b) -> a));

  /** The place of the report's event, or null. */
  static Where of(Report report) {
    Place place = report.event().place();
    return place == null ? null : new Where(place, isCountry(place, report.article()));
  }

  /**
   * Whether the name is that of the country itself, in the article's language or in English;
   * "L'Iran" counts as "Iran".
   */
  private static boolean isCountry(Place place, Article article) {
    String name = place.name().toLowerCase(Locale.ROOT);
    String english = Codes.countryName(place.country());
    String alpha2 = ALPHA_2.get(place.country() == null ? "" : place.country());
    return Stream.of(
            english,
            alpha2 == null ? null : display(alpha2, Sentences.locale(article)),
            alpha2 == null ? null : display(alpha2, Locale.ENGLISH))
        .anyMatch(known -> known != null && isSame(name, known.toLowerCase(Locale.ROOT)));
  }

  private static String display(String alpha2, Locale language) {
    return new Locale("", alpha2).getDisplayCountry(language);
  }

  private static boolean isSame(String name, String known) {
    return name.equals(known)
        || name.length() - known.length() <= 4
            && name.endsWith(known)
            && name.substring(0, name.length() - known.length()).matches("l['’]|l[ae]s? |the ");
  }

  /** Name of the city, or null where the place is a country. */
  String city() {
    return whole ? null : place.name();
  }

  /** "Minsk, Belarus", or the country alone. */
  String fullName() {
    String country = Codes.countryName(place.country());
    if (country == null) {
      return place.name();
    }
    return whole ? country : place.name() + ", " + country;
  }
}
