package org.entente.evaluation;

/**
 * A mistake in a gold file or in an output file.
 *
 * @param code which mistake
 * @param file name of the file
 * @param line line from 1, or 0 where it is that of the whole file
 * @param place field or column, as {@code events[2].type}; empty where it is the whole line
 * @param found what stands there
 * @param allowed what may stand there
 */
public record GoldProblem(
    GoldCode code, String file, int line, String place, String found, String allowed) {

  private static final int LONGEST = 80;

  /** Shortens what was found to one line. */
  public GoldProblem {
    String flat = found.replaceAll("\\p{Cntrl}", " ");
    found =
        flat.codePointCount(0, flat.length()) > LONGEST
            ? flat.substring(0, flat.offsetByCodePoints(0, LONGEST)) + "..."
            : flat;
  }

  /** The whole mistake as one line for people. */
  public String message() {
    String where = file + (line > 0 ? ":" + line : "") + (place.isEmpty() ? "" : " " + place);
    return code + " " + where + " " + code.title() + ": found " + found + "; allowed: " + allowed;
  }
}
