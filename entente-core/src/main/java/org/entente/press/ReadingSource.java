package org.entente.press;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The readings of one stream, made one by one as they are asked for. */
final class ReadingSource extends Spliterators.AbstractSpliterator<Reading> {

  /** Bytes by which format and encoding are told. */
  private static final int START = 65_536;

  private final String name;
  private final InputStream in;
  private final ArticleMaker maker;
  private LineSource lines;
  private boolean begun;
  private boolean ended;
  private boolean found;

  private ReadingSource(String name, InputStream in, ArticleMaker maker) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.name = name;
    this.in = in;
    this.maker = maker;
  }

  static Stream<Reading> stream(String name, InputStream in, ArticleMaker maker) {
    return StreamSupport.stream(new ReadingSource(name, in, maker), false)
        .onClose(() -> close(name, in));
  }

  private static void close(String name, InputStream in) {
    try {
      in.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(name, failed);
    }
  }

  @Override
  public boolean tryAdvance(Consumer<? super Reading> action) {
    Reading next;
    try {
      next = next();
    } catch (RefusalException refusal) {
      next = new Refused(refusal.error());
    } catch (IOException failed) {
      ended = true;
      next =
          new Refused(
              new ReadingError(
                  ErrorCode.E02,
                  name,
                  0,
                  0,
                  failed.toString(),
                  "a file that can be read to its end"));
    }
    if (next == null) {
      return false;
    }
    found = true;
    action.accept(next);
    return true;
  }

  /** The next reading, or null behind the last one. */
  private Reading next() throws IOException, RefusalException {
    if (ended) {
      return null;
    }
    if (!begun) {
      begun = true;
      byte[] start = LineSource.upTo(START, new byte[0], in);
      String binary = TextDecoder.binaryKind(start);
      if (binary != null) {
        ended = true;
        throw new RefusalException(ErrorCode.E04, name, binary, "plain text, JSON Lines or HTML");
      }
      if (Format.of(name, start) != Format.JSON_LINES) {
        ended = true;
        return read(whole(start), id());
      }
      lines = new LineSource(start, in, PressReader.MAX_ARTICLE_BYTES);
    }
    return nextLine();
  }

  private Reading nextLine() throws IOException, RefusalException {
    String line = lines.next();
    while (line != null && Characters.isBlank(line)) {
      line = lines.next();
    }
    if (line == null) {
      ended = true;
      if (found) {
        return null;
      }
      throw new RefusalException(
          ErrorCode.E03, name, "no line with a JSON object", "at least one article");
    }
    int number = lines.number();
    if (lines.isTooLong()) {
      String most = "at most " + PressReader.MAX_ARTICLE_BYTES + " bytes per line";
      throw new RefusalException(
          new ReadingError(ErrorCode.E06, name, number, 0, "a longer line", most));
    }
    String id = id() + "-" + number;
    return read(JsonArticle.draft(name, number, id, line), id);
  }

  /** The article of the draft; {@code made} is the id that it has where it names none itself. */
  private Read read(Draft draft, String made) throws RefusalException {
    return new Read(maker.make(draft), !draft.id().equals(made));
  }

  /** The draft of a stream that holds one article. */
  private Draft whole(byte[] start) throws IOException, RefusalException {
    byte[] bytes = LineSource.upTo(PressReader.MAX_ARTICLE_BYTES + 1, start, in);
    if (bytes.length > PressReader.MAX_ARTICLE_BYTES) {
      String most =
          "at most " + PressReader.MAX_ARTICLE_BYTES + " bytes; for many articles use JSON Lines";
      throw new RefusalException(
          ErrorCode.E06, name, "more than " + PressReader.MAX_ARTICLE_BYTES + " bytes", most);
    }
    Format format = Format.of(name, bytes);
    String text =
        TextDecoder.decode(bytes, format == Format.HTML ? HtmlPage.declaredCharset(bytes) : null);
    if (Characters.isBlank(text)) {
      String what = text.isEmpty() ? "an empty file" : "nothing but white space";
      throw new RefusalException(ErrorCode.E03, name, what, "an article");
    }
    return format.draft(name, id(), text);
  }

  /** The file's name without folder and ending. */
  private String id() {
    if (name.equals("-")) {
      return "stdin";
    }
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int ending = file.lastIndexOf('.');
    return ending > 0 ? file.substring(0, ending) : file;
  }
}
