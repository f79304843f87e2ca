package org.entente.record.source;

import org.entente.record.Link;

/** Takes the items of a source one by one. */
public interface Receiver {

  /** Takes an item; false where no more are wanted. */
  boolean take(Item item) throws InterruptedException;

  /**
   * Whether the article to which a link leads has been taken, and its feed has told nothing new of
   * it since; such links are not followed.
   */
  default boolean knows(Link link) {
    return false;
  }
}
