package org.entente.world;

import java.util.Optional;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** The country of a place name inside a phrase, where the gazetteer leaves no doubt. */
final class KnownPlaces {
  private static final int LARGE = 100_000;

  private KnownPlaces() {}

  /** The country of the place named by the token and its flat parts. */
  static Optional<String> countryAt(Sentence sentence, int token) {
    StringBuilder full = new StringBuilder(sentence.token(token).form());
    for (Token part : sentence.children(token, "flat", "compound")) {
      if (part.index() > token) {
        full.append(' ').append(part.form());
      } else {
        full.insert(0, part.form() + " ");
      }
    }
    return countryOf(full.toString());
  }

  /** The country of the best known place of that name, if it is large or a division. */
  static Optional<String> countryOf(String name) {
    for (Gazetteer.Entry entry : Gazetteer.standard().find(name)) {
      boolean known =
          switch (entry.kind()) {
            case TOWN -> entry.population() >= LARGE;
            case COUNTRY, CAPITAL, SEAT, DIVISION, REGION -> true;
            case WATER, SITE -> false;
          };
      return known ? Optional.ofNullable(entry.country()) : Optional.empty();
    }
    return Optional.empty();
  }
}
