package org.entente.record;

import java.time.Instant;
import java.util.Objects;
import org.entente.model.ArticleRecord;

/**
 * A coded article on its way into the store.
 *
 * @param identity what stays the same when the article changes, see {@link Identity}
 * @param record what was read in it
 * @param coding what coded it
 * @param at when it is stored
 */
public record Arrival(String identity, ArticleRecord record, CodingVersion coding, Instant at) {

  /** Checks that nothing is missing. */
  public Arrival {
    Objects.requireNonNull(identity, "identity");
    Objects.requireNonNull(record, "record");
    Objects.requireNonNull(coding, "coding");
    Objects.requireNonNull(at, "at");
  }
}
