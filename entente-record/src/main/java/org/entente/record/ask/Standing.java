package org.entente.record.ask;

import java.util.List;
import org.entente.record.StoredEvent;

/**
 * Something that holds for a time, drawn from an event.
 *
 * @param kind agreement, sanctions, relations, membership
 * @param state signed, imposed, lifted, broken, restored, joined, applied, left
 * @param parties sides that have it, or those who act
 * @param towards sides at whom it is aimed, maybe empty
 * @param subjects what it is about
 * @param since day from which it holds
 * @param until day, month or year to which it holds, or null while no end is known
 * @param shown the event that shows it
 * @param ended the event that shows its end, or null
 */
public record Standing(
    String kind,
    String state,
    List<String> parties,
    List<String> towards,
    List<String> subjects,
    String since,
    String until,
    StoredEvent shown,
    StoredEvent ended) {

  /** Takes copies. */
  public Standing {
    parties = List.copyOf(parties);
    towards = List.copyOf(towards);
    subjects = List.copyOf(subjects);
  }

  /** Whether nothing says that it has ended by this day (ISO). */
  public boolean holds(String day) {
    return ended == null && (until == null || until.compareTo(day) >= 0 || day.startsWith(until));
  }
}
