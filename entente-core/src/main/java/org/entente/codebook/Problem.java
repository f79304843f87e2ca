package org.entente.codebook;

/**
 * A mistake in a data file of the codebook.
 *
 * @param file path within the codebook
 * @param line line from 1, or 0 for the whole file
 * @param found what stands there
 * @param allowed what may stand there
 */
public record Problem(String file, int line, String found, String allowed) {

  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line : "") + ": found " + found + "; allowed: " + allowed;
  }
}
