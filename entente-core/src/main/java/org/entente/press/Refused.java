package org.entente.press;

import java.util.Objects;

/** An article that could not be read, and why. */
public record Refused(ReadingError error) implements Reading {

  /** Checks that there is an error. */
  public Refused {
    Objects.requireNonNull(error, "error");
  }
}
