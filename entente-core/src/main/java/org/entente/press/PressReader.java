package org.entente.press;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads articles from files, folders and streams, one after the other. Whatever is wrong with one
 * of them becomes a {@link Refused} in its place; the others are read all the same. Thread-safe;
 * one instance serves a whole run.
 *
 * <pre>{@code
 * PressReader press = new PressReader(Set.of("fr", "en"));
 * try (Stream<Reading> readings = press.read(Path.of("news.jsonl"))) {
 *   readings.forEach(reading -> ...);
 * }
 * }</pre>
 *
 * <p>The streams are lazy and hold one article at a time: close them, as they hold open files.
 */
public final class PressReader {

  /** The longest article, in UTF-16 code units of its text. */
  public static final int MAX_ARTICLE_CHARS = 2_000_000;

  /** The longest document that holds one article, and the longest line of JSON Lines, in bytes. */
  public static final int MAX_ARTICLE_BYTES = 8_000_000;

  private final ArticleMaker maker;

  /**
   * A reader for articles in these languages.
   *
   * @param installed ISO 639-1 codes of the languages that have a codebook
   * @throws IllegalStateException where a language has no {@code press/LANGUAGE.yaml}
   */
  public PressReader(Set<String> installed) {
    this.maker = new ArticleMaker(installed);
  }

  /**
   * What is in the file, or in all files of the folder and its subfolders in the order of their
   * names; files whose names begin with a dot are passed over.
   */
  public Stream<Reading> read(Path path) {
    if (!Files.isDirectory(path)) {
      return readFile(path);
    }
    List<Path> files;
    try (Stream<Path> all = Files.walk(path)) {
      files =
          all.filter(file -> Files.isRegularFile(file) && !isHidden(path, file)).sorted().toList();
    } catch (IOException | UncheckedIOException failed) {
      return refused(
          ErrorCode.E02,
          path.toString(),
          String.valueOf(failed.getMessage()),
          "a folder that can be read");
    }
    if (files.isEmpty()) {
      return refused(ErrorCode.E12, path.toString(), "no file", "a folder with articles in it");
    }
    return FolderSource.stream(files, this::readFile);
  }

  private static boolean isHidden(Path folder, Path file) {
    for (Path part : folder.relativize(file)) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private Stream<Reading> readFile(Path file) {
    try {
      return read(file.toString(), Files.newInputStream(file));
    } catch (NoSuchFileException missing) {
      return refused(
          ErrorCode.E01, file.toString(), "nothing of that name", "the name of a file or folder");
    } catch (IOException failed) {
      return refused(
          ErrorCode.E02, file.toString(), failed.toString(), "a file that this user may read");
    }
  }

  /**
   * What is in the stream. Its format is told by the ending of the name (.jsonl, .html ...) and by
   * its first characters.
   *
   * @param name name for messages and for the id of an article that names none; "-" for standard
   *     input
   * @param in the stream; closed with the readings
   */
  public Stream<Reading> read(String name, InputStream in) {
    return ReadingSource.stream(name, in, maker);
  }

  /** The article that was handed over, or why it is refused. */
  public Reading read(Submission submission) {
    try {
      return new Read(maker.make(submission.draft()), submission.id() != null);
    } catch (RefusalException refusal) {
      return new Refused(refusal.error());
    }
  }

  private static Stream<Reading> refused(
      ErrorCode code, String name, String found, String allowed) {
    return Stream.of(new Refused(new ReadingError(code, name, 0, 0, found, allowed)));
  }
}
