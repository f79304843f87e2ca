package org.entente.record.source;

/** Takes the items of a source one by one. */
public interface Receiver {

  /** Takes an item; false where no more are wanted. */
  boolean take(Item item) throws InterruptedException;
}
