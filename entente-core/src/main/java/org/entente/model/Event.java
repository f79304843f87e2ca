package org.entente.model;

import java.util.List;

/**
 * A typed act with its actors, recipients, date and place, as one article tells it (PLOVER 2.0).
 *
 * @param id unique within the article
 * @param type PLOVER event type
 * @param mode PLOVER mode in lower case, or null
 * @param quad quad class 1 to 4
 * @param score conflict and cooperation score of the type, -10 to 10
 * @param contexts PLOVER contexts
 * @param status actual, historical, future, hypothetical or negated
 * @param actors who acts
 * @param recipients towards whom
 * @param date when, or null
 * @param place where, or null
 * @param frameworks organisations or treaties within which the act is placed
 * @param subjects sectors and topics of the act
 * @param attribution who says so, the nearest source first
 * @param trigger the word that names the act
 * @param evidence the sentence
 * @param mentions further sentences of the article that tell the same act
 * @param derivation which words and which rows of the codebook gave the event
 * @param cameo CAMEO code, or null
 * @param confidence 0 to 1
 */
public record Event(
    String id,
    String type,
    String mode,
    int quad,
    double score,
    List<String> contexts,
    String status,
    List<Actor> actors,
    List<Actor> recipients,
    EventDate date,
    Place place,
    List<Framework> frameworks,
    List<String> subjects,
    List<Attribution> attribution,
    Quote trigger,
    Quote evidence,
    List<Quote> mentions,
    List<String> derivation,
    String cameo,
    double confidence) {

  /** Takes copies of the lists. */
  public Event {
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    frameworks = List.copyOf(frameworks);
    subjects = List.copyOf(subjects);
    attribution = List.copyOf(attribution);
    mentions = List.copyOf(mentions);
    derivation = List.copyOf(derivation);
  }

  /** Whether the act took place, now or long ago: neither planned nor supposed nor denied. */
  public boolean tookPlace() {
    return status.equals("actual") || status.equals("historical");
  }

  /** The same event at another day and place. */
  public Event at(EventDate day, Place where) {
    return with(day, where, confidence);
  }

  /** The same event, right with this likelihood. */
  public Event sure(double likelihood) {
    return with(date, place, likelihood);
  }

  private Event with(EventDate day, Place where, double likelihood) {
    return new Event(
        id,
        type,
        mode,
        quad,
        score,
        contexts,
        status,
        actors,
        recipients,
        day,
        where,
        frameworks,
        subjects,
        attribution,
        trigger,
        evidence,
        mentions,
        derivation,
        cameo,
        likelihood);
  }
}
