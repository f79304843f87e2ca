package org.entente.record.source;

import org.entente.model.Article;
import org.entente.press.Read;
import org.entente.press.Reading;
import org.entente.press.Refused;
import org.entente.record.Link;
import org.entente.record.RecordException;

/** What a source hands out: an article, or why there is none in its place. */
public sealed interface Item {

  /**
   * An article.
   *
   * @param article the article
   * @param named whether its source gave it its id
   * @param file the file that holds this article alone, or null
   * @param link the link of a feed that led to it, or null
   */
  record Found(Article article, boolean named, String file, Link link) implements Item {
    /** The same article, found by a link. */
    Found by(Link found) {
      return new Found(article, named, file, found);
    }
  }

  /** What a link leads to, which the receiver knows. */
  record Known(Link link) implements Item {}

  /** No article, and the reason as people are told it. */
  record Refusal(String message) implements Item {
    /** The code at the head of the message, as E07 or R11. */
    public String code() {
      int blank = message.indexOf(' ');
      return blank < 0 ? message : message.substring(0, blank);
    }
  }

  /** The item of a reading of the press. */
  static Item of(Reading reading, String file) {
    return reading instanceof Read read
        ? new Found(read.article(), read.named(), read.named() ? null : file, null)
        : new Refusal(((Refused) reading).error().message());
  }

  /**
   * The item of a source that failed.
   *
   * @throws RecordException the same where it was not the source that failed but the store into
   *     which its articles are put: no other source would fare better
   */
  static Item of(RecordException failed) {
    if (failed.problem().isOfStore()) {
      throw failed;
    }
    return new Refusal(failed.getMessage());
  }
}
