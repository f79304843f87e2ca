package org.entente.codebook;

import java.util.List;
import java.util.Set;

/**
 * A row of the composition table: operator x kind of act gives an event.
 *
 * @param operator operator
 * @param of event types of the content it holds for; "other" is a content that is no known act
 * @param when conditions that all must hold: "negated" (the operator is denied; rows without it
 *     hold only for operators that are not), "undone" (the content is denied; where no such row
 *     fits, those without it hold), "participant" (its holder takes part in the content),
 *     "outsider" (it does not), "truce" (the content is a ceasefire), "lawsuit" (the content goes
 *     to court), "unasked" (neither addressee nor actor of the content is known), "known-content"
 *     (the content names a known actor)
 * @param gives event type that results; "same" keeps the content's, "none" drops it
 * @param mode mode of the result; "same" keeps the content's; or null
 * @param cameo CAMEO code, or null
 * @param actors who is actor: holder, addressee, actors, recipients (of the content), owner (whose
 *     the content is)
 * @param recipients who is recipient, in the same words
 * @param status status of the result, or null for that of the operator's own predicate
 * @param also a second event type that the same operation gives, or null
 * @param keep whether the content remains an event of its own
 * @param mutual whether several actors of the result did it to one another
 * @param line line in composition.yaml
 */
public record Row(
    String operator,
    Set<String> of,
    Set<String> when,
    String gives,
    String mode,
    String cameo,
    List<String> actors,
    List<String> recipients,
    String status,
    String also,
    boolean keep,
    boolean mutual,
    int line) {

  /** Takes copies. */
  public Row {
    of = Set.copyOf(of);
    when = Set.copyOf(when);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  /** The row for {@link #also}, which must not be null. */
  public Row second() {
    return new Row(
        operator, of, when, also, null, null, actors, recipients, status, null, keep, mutual, line);
  }
}
