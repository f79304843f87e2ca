package org.entente.record;

/** A problem of a store or source that a person can do something about. */
public final class RecordException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final RecordProblem problem;

  /**
   * @param where the store, file or address
   * @param found what stands there
   * @param allowed what may stand there
   * @param cause what told so, or null
   */
  public RecordException(
      RecordProblem problem, String where, String found, String allowed, Throwable cause) {
    super(problem.message(where, found, allowed), cause);
    this.problem = problem;
  }

  /** Which problem it is. */
  public RecordProblem problem() {
    return problem;
  }
}
