package org.entente.record.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.press.PressReader;
import org.entente.press.Reading;
import org.entente.press.Submission;
import org.entente.record.RecordException;
import org.entente.record.RecordProblem;

/** Reads sources of any kind: paths, addresses, standard input. */
public final class Sources {

  /** Longest document that is read as a whole: a feed, a message, a page. */
  static final int MOST_BYTES = 32_000_000;

  private static final int START = 4096;

  private final PressReader press;
  private final Fetcher fetcher;
  private final boolean follow;

  /**
   * @param press reads the articles
   * @param fetcher gets addresses
   * @param follow whether the links of a feed that holds only teasers are followed
   */
  public Sources(PressReader press, Fetcher fetcher, boolean follow) {
    this.press = press;
    this.fetcher = fetcher;
    this.follow = follow;
  }

  /** Whether a source is an address rather than a path. */
  public static boolean isAddress(String source) {
    return source.regionMatches(true, 0, "http://", 0, 7)
        || source.regionMatches(true, 0, "https://", 0, 8);
  }

  /**
   * Hands over all that is in a source; false where the receiver wants no more.
   *
   * @param source a path, an address, or "-" for {@code in}
   */
  public boolean read(String source, InputStream in, Receiver receiver)
      throws InterruptedException {
    if (isAddress(source)) {
      return address(source, receiver);
    }
    if (source.equals("-")) {
      return stream("-", null, in, receiver);
    }
    Path path = Path.of(source);
    if (!Files.isDirectory(path)) {
      return file(path, receiver);
    }
    List<Path> files;
    try (Stream<Path> all = Files.walk(path)) {
      files =
          all.filter(file -> Files.isRegularFile(file) && !hidden(path, file)).sorted().toList();
    } catch (IOException | UncheckedIOException failed) {
      return receiver.take(
          refusal(RecordProblem.R07, source, failed.toString(), "a folder that can be read"));
    }
    boolean more = true;
    for (Path file : files) {
      more = more && file(file, receiver);
    }
    return more;
  }

  private static boolean hidden(Path folder, Path file) {
    for (Path part : folder.relativize(file)) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private boolean file(Path file, Receiver receiver) throws InterruptedException {
    try (InputStream in = Files.newInputStream(file)) {
      return stream(file.toString(), file.toAbsolutePath().normalize().toString(), in, receiver);
    } catch (NoSuchFileException missing) {
      try (Stream<Reading> readings = press.read(file)) {
        return pressed(readings, null, receiver); // says what every command says of a missing file
      }
    } catch (IOException failed) {
      return receiver.take(
          refusal(
              RecordProblem.R07,
              file.toString(),
              failed.toString(),
              "a file that this user may read"));
    }
  }

  /** Reads a document or a file of many articles. */
  private boolean stream(String name, String file, InputStream raw, Receiver receiver)
      throws InterruptedException {
    try {
      BufferedInputStream in = new BufferedInputStream(raw, 1 << 16);
      byte[] start = peek(in);
      if (Warc.isArchive(name, start)) {
        return new Warc(name, press).read(in, receiver);
      }
      if (start.length > 1 && (start[0] & 0xFF) == 0x1F && (start[1] & 0xFF) == 0x8B) {
        String inner = name.replaceFirst("(?i)\\.gz$", "");
        return stream(inner, file, Gunzip.of(in), receiver);
      }
      String text =
          new String(start, StandardCharsets.ISO_8859_1).replaceFirst("^[^\\x20-\\x7E]+", "");
      if (Feed.isFeed(text)) {
        return new Feed(name, press, follow ? fetcher : null).read(whole(in), receiver);
      }
      if (NewsMl.isMessage(text)) {
        return new NewsMl(name, press).read(whole(in), receiver);
      }
      if (Ninjs.isMessage(name, text)) {
        return new Ninjs(name, press).read(whole(in), receiver);
      }
      try (Stream<Reading> readings = press.read(name, in)) {
        boolean many = name.toLowerCase(Locale.ROOT).matches(".*\\.(?:jsonl|ndjson|jsonlines)");
        return pressed(readings, many ? null : file, receiver);
      }
    } catch (Limited.TooLong tooLong) {
      return receiver.take(
          refusal(
              RecordProblem.R10, name, tooLong.getMessage(), "at most " + MOST_BYTES + " bytes"));
    } catch (RecordException failed) {
      return receiver.take(Item.of(failed));
    } catch (IOException failed) {
      return receiver.take(refusal(RecordProblem.R14, name, failed.toString(), "a whole file"));
    }
  }

  private static boolean pressed(Stream<Reading> readings, String file, Receiver receiver)
      throws InterruptedException {
    Iterator<Reading> each = readings.iterator();
    boolean more = true;
    while (more && each.hasNext()) {
      more = receiver.take(Item.of(each.next(), file));
    }
    return more;
  }

  /** Reads what is at an address: a feed with its articles, or one page. */
  boolean address(String url, Receiver receiver) throws InterruptedException {
    try {
      return document(fetcher.get(url, null), receiver);
    } catch (RecordException failed) {
      return receiver.take(Item.of(failed));
    }
  }

  /** Reads a fetched document. */
  public boolean document(Fetched fetched, Receiver receiver) throws InterruptedException {
    byte[] bytes = fetched.body();
    String start =
        new String(bytes, 0, Math.min(bytes.length, START), StandardCharsets.ISO_8859_1)
            .replaceFirst("^[^\\x20-\\x7E]+", "");
    try {
      if (Feed.isFeed(start)) {
        return new Feed(fetched.url(), press, follow ? fetcher : null).read(bytes, receiver);
      }
      if (NewsMl.isMessage(start)) {
        return new NewsMl(fetched.url(), press).read(bytes, receiver);
      }
      if (Ninjs.isMessage(fetched.url(), start)) {
        return new Ninjs(fetched.url(), press).read(bytes, receiver);
      }
    } catch (RecordException failed) {
      return receiver.take(Item.of(failed));
    }
    return receiver.take(page(press, fetched));
  }

  static Item page(PressReader press, Fetched fetched) {
    Submission page =
        Submission.page(fetched.url(), fetched.host(), fetched.body(), fetched.charset());
    return Item.of(press.read(page), null);
  }

  private static byte[] peek(BufferedInputStream in) throws IOException {
    in.mark(START);
    byte[] start = in.readNBytes(START);
    in.reset();
    return start;
  }

  private static byte[] whole(InputStream in) throws IOException {
    return new Limited(in, MOST_BYTES).readAllBytes();
  }

  static Item refusal(RecordProblem problem, String where, String found, String allowed) {
    return new Item.Refusal(problem.message(where, found, allowed));
  }
}
