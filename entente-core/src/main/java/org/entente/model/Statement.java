package org.entente.model;

import java.util.List;

/**
 * A claim or view with its speaker.
 *
 * @param speaker who says it
 * @param addressee to whom, or null
 * @param kind claim, view or quotation
 * @param text the words said, as the article has them
 * @param start offset of those words
 * @param end offset behind them
 * @param cue the word that reports it ("affirmant")
 * @param subjects what the words are about, by the topics of the codebook
 * @param events ids of events within the words said
 */
public record Statement(
    Actor speaker,
    Actor addressee,
    String kind,
    String text,
    int start,
    int end,
    String cue,
    List<String> subjects,
    List<String> events) {

  /** Takes copies; records of before subjects were read have none. */
  public Statement {
    subjects = subjects == null ? List.of() : List.copyOf(subjects);
    events = List.copyOf(events);
  }
}
