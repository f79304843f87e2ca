package org.entente.record.source;

import java.time.Duration;
import java.time.Instant;

/** When a feed is asked next: as often as was said, more rarely while it fails. */
public final class FeedTurn {

  /** A feed that fails for long is still asked twice a day. */
  private static final Duration RAREST = Duration.ofHours(12);

  private final FeedList.Entry feed;
  private Instant next;
  private int failures;

  /** A feed that is due at once. */
  public FeedTurn(FeedList.Entry feed, Instant now) {
    this.feed = feed;
    this.next = now;
  }

  /** Its address. */
  public String url() {
    return feed.url();
  }

  /** When it is due. */
  public Instant next() {
    return next;
  }

  /** It has answered. */
  public void answered(Instant now) {
    failures = 0;
    next = now.plus(feed.every());
  }

  /** It has failed: the time to the next try doubles with every failure; gives that time. */
  public Duration failed(Instant now) {
    failures++;
    Duration pause = feed.every().multipliedBy(1L << Math.min(failures, 10));
    pause = pause.compareTo(RAREST) > 0 ? RAREST : pause;
    pause = pause.compareTo(feed.every()) < 0 ? feed.every() : pause;
    next = now.plus(pause);
    return pause;
  }
}
