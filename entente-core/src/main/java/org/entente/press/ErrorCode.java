package org.entente.press;

/**
 * Every reason for which an article is refused. Each has its entry in docs/errors.md; codes are
 * never given anew.
 */
public enum ErrorCode {
  /** There is no file of that name. */
  E01("no such file"),
  /**
   * The file is there but cannot be read: permissions, a failing disk, a stream that breaks off.
   */
  E02("cannot be read"),
  /** Nothing in it but white space. */
  E03("no text"),
  /** Bytes that are no text: pictures, archives, PDF. */
  E04("not a text"),
  /** A text in a format that is not read: a feed, a JSON array, RTF. */
  E05("format not read"),
  /** An article longer than the limit. */
  E06("article too long"),
  /** A line that is no JSON object. */
  E07("broken JSON"),
  /** A JSON object without the field "text", or with a blank one. */
  E08("no field \"text\""),
  /** A JSON field with a value of the wrong type or form. */
  E09("wrong value"),
  /** An HTML page without an article in it. */
  E10("no article in the page"),
  /** A language that no installed codebook reads. */
  E11("language not installed"),
  /** A folder without a file to read. */
  E12("nothing in the folder");

  private final String title;

  ErrorCode(String title) {
    this.title = title;
  }

  /** The reason in two or three words, as the heading of its entry in docs/errors.md has it. */
  public String title() {
    return title;
  }
}
