package org.entente.record;

/** What can go wrong with a store or a source; each has its entry in docs/errors.md. */
public enum RecordProblem {
  /** The store cannot be opened: no such folder, no right, no such server. */
  R01("store cannot be opened"),
  /** Another process holds the store for too long. */
  R02("store is locked"),
  /** No room is left where the store lies. */
  R03("disk full"),
  /** The server of the store does not answer any more. */
  R04("store is gone"),
  /** The file of the store is damaged. */
  R05("store is damaged"),
  /** The store was made by a newer Entente. */
  R06("store is newer"),
  /** An address does not answer, or not with the thing asked for. */
  R07("cannot be fetched"),
  /** An address leads round in a circle or too far. */
  R08("redirects without end"),
  /** A link leads into a private network. */
  R09("private address"),
  /** More bytes than the limit, maybe without end. */
  R10("too long"),
  /** XML that is broken, or that declares a document type. */
  R11("XML refused"),
  /** A message of an agency that holds no article to read. */
  R12("no article"),
  /** The site asks robots to stay away. */
  R13("forbidden by robots.txt"),
  /** An archive that is broken or of another kind. */
  R14("broken archive"),
  /** A file of feeds that cannot be read. */
  R15("no list of feeds");

  private final String title;

  RecordProblem(String title) {
    this.title = title;
  }

  /** The problem in two or three words, as the heading of its entry in docs/errors.md has it. */
  public String title() {
    return title;
  }

  /** Whether the store itself has the problem, so that nothing more can be done with it now. */
  public boolean isOfStore() {
    return ordinal() <= R06.ordinal();
  }

  /** The whole message as one line for people. */
  public String message(String where, String found, String allowed) {
    String line = found.replaceAll("\\s+", " ").strip();
    String shown = line.length() > 120 ? line.substring(0, 120) + "..." : line;
    return name() + " " + where + " " + title + ": found " + shown + "; allowed: " + allowed;
  }
}
