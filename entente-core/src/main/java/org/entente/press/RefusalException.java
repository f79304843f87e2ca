package org.entente.press;

/**
 * Carries the error of one article from where it is found to where its {@link Refused} is handed
 * out.
 */
final class RefusalException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient ReadingError error;

  /** An exception without stack trace: the place in the input is what counts. */
  RefusalException(ReadingError error) {
    super(error.message(), null, false, false);
    this.error = error;
  }

  RefusalException(ErrorCode code, String file, String found, String allowed) {
    this(new ReadingError(code, file, 0, 0, found, allowed));
  }

  ReadingError error() {
    return error;
  }
}
