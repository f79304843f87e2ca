package org.entente.record;

/**
 * Another side with which a side has to do. Only what took place counts: events that are planned,
 * feared or denied are left out.
 *
 * @param side country or organisation
 * @param events number of events between the two
 * @param score mean of their scores, -10 to 10
 * @param cooperation number of events with a positive score
 * @param conflict number with a negative one
 * @param last day of the newest (ISO)
 */
public record Partner(
    String side, int events, double score, int cooperation, int conflict, String last) {}
