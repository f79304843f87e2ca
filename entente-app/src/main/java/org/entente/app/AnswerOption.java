package org.entente.app;

import picocli.CommandLine.Option;

/** The option that says how a question to the record is answered. */
final class AnswerOption {

  /** Formats of the answers. */
  enum Format {
    /** For people. */
    text,
    /** One JSON value, indented. */
    json,
    /** One JSON object per line. */
    jsonl,
    /** Comma-separated values with a header. */
    csv
  }

  @Option(
      names = "--format",
      defaultValue = "text",
      paramLabel = "FORMAT",
      description = "text (default), json, jsonl (one object per line) or csv.")
  private Format format;

  @Option(names = "--json", description = "The same as --format jsonl.")
  private boolean lines;

  Format format() {
    return lines ? Format.jsonl : format;
  }

  boolean isText() {
    return format() == Format.text;
  }
}
