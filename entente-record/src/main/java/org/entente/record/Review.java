package org.entente.record;

import org.entente.model.Event;

/**
 * What a person decided about a report.
 *
 * @param signature the report, see {@link Telling#signature}
 * @param verdict accepted, corrected or rejected
 * @param event the report as it stood, or as it was corrected
 * @param reviewer who decided, or null
 */
public record Review(String signature, String verdict, Event event, String reviewer) {

  /** The report is right. */
  public static final String ACCEPTED = "accepted";

  /** The report was wrong and {@link #event} is right. */
  public static final String CORRECTED = "corrected";

  /** There is no such event. */
  public static final String REJECTED = "rejected";
}
