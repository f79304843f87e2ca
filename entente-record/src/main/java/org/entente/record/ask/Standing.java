package org.entente.record.ask;

import java.util.List;
import org.entente.record.StoredEvent;

/**
 * Something that holds for a time, drawn from an event.
 *
 * @param kind what it is
 * @param state how it began, in a word: signed, ratified, imposed, broken, withdrawn, applied,
 *     accepted, refused, joined, suspended, readmitted, left
 * @param parties sides that have it, or those who act
 * @param towards sides at whom it is aimed, or the organisation; maybe empty
 * @param subjects what it is about
 * @param since day from which it holds
 * @param until day, month or year to which it holds, or null while no end is known
 * @param shown the event that shows it
 * @param ended the event that shows its end, or null
 */
public record Standing(
    Kind kind,
    String state,
    List<String> parties,
    List<String> towards,
    List<String> subjects,
    String since,
    String until,
    StoredEvent shown,
    StoredEvent ended) {

  /** Kinds of standing knowledge. */
  public enum Kind {
    /** An organisation asked to be let in, joined or left. */
    MEMBERSHIP,
    /** An agreement with its parties and how long it holds. */
    AGREEMENT,
    /** Sanctions of one side against another. */
    SANCTIONS,
    /** Diplomatic relations broken or reduced. */
    RELATIONS
  }

  /** Takes copies. */
  public Standing {
    parties = List.copyOf(parties);
    towards = List.copyOf(towards);
    subjects = List.copyOf(subjects);
  }

  /** Whether it had begun on this day (ISO) and nothing says that it had ended. */
  public boolean holds(String day) {
    boolean begun = since.compareTo(day) <= 0;
    boolean ended = this.ended != null && this.ended.day().compareTo(day) <= 0;
    boolean over = until != null && until.compareTo(day) < 0 && !day.startsWith(until);
    return begun && !ended && !over;
  }
}
