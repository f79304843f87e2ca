package org.entente.record;

/**
 * A person in an office, as articles name them.
 *
 * @param side country or organisation
 * @param name the person
 * @param office the office in the words of the first article
 * @param since first day on which an event shows the person in it
 * @param until last such day
 * @param events number of such events
 * @param evidence number of the last one
 */
public record Holding(
    String side,
    String name,
    String office,
    String since,
    String until,
    int events,
    long evidence) {

  /** The name of the last event that shows it. */
  public String reference() {
    return "E" + evidence;
  }
}
