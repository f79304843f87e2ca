package org.entente.record.merge;

import java.util.List;
import java.util.Locale;

/**
 * How well two tellings agree.
 *
 * @param score from about -1 to 1.5; {@link Matching#SAME} and more is the same act
 * @param apart whether something holds that keeps them apart whatever else agrees
 * @param reasons what agrees and what does not, in words
 */
public record Match(double score, boolean apart, List<String> reasons) {

  /** Takes a copy of the list. */
  public Match {
    reasons = List.copyOf(reasons);
  }

  /** Whether the two tell the same act. */
  public boolean isSame() {
    return !apart && score >= Matching.SAME;
  }

  /** The reasons in one line, with the score. */
  public String words() {
    return String.format(Locale.ROOT, "%.2f: ", score) + String.join("; ", reasons);
  }
}
