package org.entente.record;

import java.util.List;

/**
 * A statement in the record.
 *
 * @param article where it stands
 * @param day day of publication
 * @param speaker code of the speaker
 * @param name name of the speaker, or null
 * @param kind claim, view or quotation
 * @param text the words said
 * @param subjects what they are about
 */
public record SpokenLine(
    ArticleLine article,
    String day,
    String speaker,
    String name,
    String kind,
    String text,
    List<String> subjects) {

  /** Takes a copy of the list. */
  public SpokenLine {
    subjects = List.copyOf(subjects);
  }
}
