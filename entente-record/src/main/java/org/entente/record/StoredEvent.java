package org.entente.record;

import java.util.List;

/**
 * An act as the whole record tells it: one event, however many articles report it.
 *
 * @param id number in this store, never given anew; written {@code E12}
 * @param type PLOVER event type
 * @param mode mode, or null
 * @param status actual, historical, future, hypothetical or negated
 * @param quad quad class, 1 to 4
 * @param score conflict and cooperation score, -10 to 10
 * @param confidence that of the surest report, 0 to 1
 * @param actors who acts
 * @param recipients towards whom
 * @param date ISO date as precise as the reports tell it, or null
 * @param day the day by which the event is filed: that of {@code date}, else of the first report
 * @param place name of the place, or null
 * @param country country of the place, or null
 * @param latitude degrees north, or null
 * @param longitude degrees east, or null
 * @param subjects sectors and topics
 * @param frameworks codes of organisations and treaties within which the act is placed
 * @param reports number of articles that tell it
 * @param sources number of independent sources: reprints of one dispatch count once
 * @param languages languages of the reports
 * @param firstReport day of publication of the first report, or null
 * @param evidence the sentence of the surest report
 * @param reviewed accepted, corrected, rejected, or null where nobody looked at it
 */
public record StoredEvent(
    long id,
    String type,
    String mode,
    String status,
    int quad,
    double score,
    double confidence,
    List<Party> actors,
    List<Party> recipients,
    String date,
    String day,
    String place,
    String country,
    Double latitude,
    Double longitude,
    List<String> subjects,
    List<String> frameworks,
    int reports,
    int sources,
    List<String> languages,
    String firstReport,
    String evidence,
    String reviewed) {

  /** Takes copies of the lists. */
  public StoredEvent {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    subjects = List.copyOf(subjects);
    frameworks = List.copyOf(frameworks);
    languages = List.copyOf(languages);
  }

  /** The name by which people and files refer to the event. */
  public String reference() {
    return "E" + id;
  }
}
