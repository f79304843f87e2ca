package org.entente.press;

/** How a run that reads articles ends; see docs/errors.md. */
public enum ExitCode {
  /** Every article was read. */
  ALL_READ(0),
  /** Some articles were read, others refused. */
  SOME_REFUSED(1),
  /** The command was called in a way that it does not know. */
  USAGE(2),
  /** Not one article could be read. */
  NOTHING_READ(3),
  /** The record cannot be used. */
  STORE_FAILED(4),
  /** A defect of Entente itself. */
  INTERNAL(70);

  private final int status;

  ExitCode(int status) {
    this.status = status;
  }

  /** The number that the process hands to its caller. */
  public int status() {
    return status;
  }

  /**
   * How a run ends that read and refused so many articles.
   *
   * @param read number of articles read
   * @param refused number of articles refused
   */
  public static ExitCode of(long read, long refused) {
    if (read == 0) {
      return NOTHING_READ;
    }
    return refused == 0 ? ALL_READ : SOME_REFUSED;
  }
}
