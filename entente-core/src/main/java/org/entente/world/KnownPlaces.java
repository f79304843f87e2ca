package org.entente.world;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** The country of a place name inside a phrase, where the gazetteer leaves no doubt. */
final class KnownPlaces {
  private static final int LARGE = 100_000;
  private static final int SMALL = 15_000;
  private static final int HUGE = 1_000_000;

  private KnownPlaces() {}

  /**
   * The country of the place named by the token and its flat parts; the article's countries decide
   * between homonyms.
   */
  static Optional<String> countryAt(Scene scene, int token, Set<String> context) {
    Sentence sentence = scene.sentence;
    if (scene.isWord("group", token) || scene.isWord("calendar", token)) {
      return Optional.empty();
    }
    StringBuilder full = new StringBuilder(sentence.token(token).form());
    for (Token part : sentence.children(token, "flat", "compound")) {
      if (part.index() > token) {
        full.append(' ').append(part.form());
      } else {
        full.insert(0, part.form() + " ");
      }
    }
    return countryOf(full.toString(), context);
  }

  /**
   * The country of a place of that name: one in a country of the context, else the best known if
   * none rivals it.
   */
  static Optional<String> countryOf(String name, Set<String> context) {
    List<Gazetteer.Entry> entries = Gazetteer.standard().find(name);
    for (Gazetteer.Entry entry : entries) {
      if (entry.country() != null && context.contains(entry.country()) && isPlace(entry, SMALL)) {
        return Optional.of(entry.country());
      }
    }
    if (entries.isEmpty() || entries.get(0).country() == null || !isPlace(entries.get(0), LARGE)) {
      return Optional.empty();
    }
    String country = entries.get(0).country();
    boolean rivalled =
        entries.get(0).population() < HUGE
            && entries.stream()
                .anyMatch(e -> e.population() >= SMALL && !country.equals(e.country()));
    return rivalled ? Optional.empty() : Optional.of(country);
  }

  private static boolean isPlace(Gazetteer.Entry entry, int people) {
    return switch (entry.kind()) {
      case TOWN -> entry.population() >= people;
      case COUNTRY, CAPITAL, SEAT, DIVISION, REGION -> true;
      case WATER, SITE -> false;
    };
  }
}
