package org.entente.record;

/** What became of an article that was handed to the store. */
public enum Outcome {
  /** It was not known before. */
  NEW,
  /** It is a new version of a known article: its reports take the place of the old ones. */
  CHANGED,
  /** It is known as it is; nothing was done. */
  KNOWN
}
