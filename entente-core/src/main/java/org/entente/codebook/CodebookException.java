package org.entente.codebook;

import java.util.List;
import java.util.stream.Collectors;

/** A codebook that cannot be used; carries all its problems at once, not only the first. */
public final class CodebookException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /** An exception that lists these problems in its message, one a line. */
  public CodebookException(List<Problem> problems) {
    super(
        problems.size()
            + (problems.size() == 1 ? " problem" : " problems")
            + " in the codebook:\n"
            + problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** All problems, in the order of files and lines. */
  public List<Problem> problems() {
    return problems;
  }
}
