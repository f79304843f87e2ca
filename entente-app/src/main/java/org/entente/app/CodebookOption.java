package org.entente.app;

import java.nio.file.Path;
import org.entente.codebook.Codebook;
import picocli.CommandLine.Option;

/** The option that puts a codebook of one's own in the place of Entente's. */
final class CodebookOption {

  @Option(
      names = "--codebook",
      paramLabel = "FOLDER",
      description = "A codebook of your own instead of Entente's.")
  private Path folder;

  Codebook load() {
    return folder == null ? Codebook.standard() : Codebook.in(folder);
  }
}
