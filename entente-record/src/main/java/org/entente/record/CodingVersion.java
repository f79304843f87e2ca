package org.entente.record;

import java.util.Objects;

/**
 * What coded an article: kept with every report, so that it can be told which articles an improved
 * coder should read again.
 *
 * @param analysis version of the program
 * @param codebook version of the codebook (see {@link org.entente.codebook.Codebook#version()})
 */
public record CodingVersion(String analysis, String codebook) {

  /** Checks that there are both. */
  public CodingVersion {
    Objects.requireNonNull(analysis, "analysis");
    Objects.requireNonNull(codebook, "codebook");
  }
}
