package org.entente.evaluation;

import java.util.List;
import java.util.Set;

/**
 * An event as a careful reader found it.
 *
 * @param type PLOVER event type
 * @param mode PLOVER mode, or null
 * @param actors codes of those who act, with or without sector
 * @param recipients codes of those towards whom
 * @param date ISO date as precise as the text fixes it, or null
 * @param place name of the place, or null
 * @param placeCountry ISO 3166-1 alpha-3 code, or null
 * @param evidence words of the article that show it, or null
 * @param optional whether careful readers could disagree: then neither missed nor false
 */
public record GoldEvent(
    String type,
    String mode,
    List<String> actors,
    List<String> recipients,
    String date,
    String place,
    String placeCountry,
    String evidence,
    boolean optional) {

  /** Takes copies of the lists. */
  public GoldEvent {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  /** What it says of who did it to whom. */
  Set<Pair> pairs() {
    return Pair.of(type, actors, recipients);
  }
}
