package org.entente.record;

/**
 * An event between two sides as a timeline counts it.
 *
 * @param eventId number of the event
 * @param day the day by which it is filed (ISO)
 * @param type event type
 * @param status status
 * @param score conflict and cooperation score
 * @param confidence 0 to 1
 */
public record Moment(
    long eventId, String day, String type, String status, double score, double confidence) {}
