package org.entente.evaluation;

/** What can be wrong with gold or with output; each has its entry in docs/errors.md. */
public enum GoldCode {
  /** There is no file or folder of that name, or it cannot be read. */
  G01("cannot be read"),
  /** A folder without a gold file. */
  G02("nothing to evaluate"),
  /** A file that is none of the formats. */
  G03("format not known"),
  /** Not JSON. */
  G04("broken JSON"),
  /** A field or column that must be there is missing. */
  G05("missing"),
  /** A value of the wrong type or form. */
  G06("wrong value"),
  /** The same id a second time. */
  G07("given twice"),
  /** Marks of source and target that do not pair. */
  G08("broken mark");

  private final String title;

  GoldCode(String title) {
    this.title = title;
  }

  /** The reason in two or three words, as docs/errors.md heads its entry. */
  public String title() {
    return title;
  }
}
