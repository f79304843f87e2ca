package org.entente.press;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Hands out the lines of a stream one by one, so that only one is ever held in memory. The encoding
 * is found line by line, but for UTF-16, which the first bytes show.
 */
final class LineSource {

  private final Reader reader;
  private final boolean wide;
  private final int longest;
  private int number;
  private boolean tooLong;

  /**
   * Lines of the stream.
   *
   * @param start the first bytes of the stream, already taken from it
   * @param longest number of characters (of bytes, but for UTF-16) behind which a line is cut
   */
  LineSource(byte[] start, InputStream rest, int longest) throws IOException {
    Charset charset = TextDecoder.wideCharset(start);
    PushbackInputStream whole = new PushbackInputStream(rest, Math.max(1, start.length));
    whole.unread(start);
    this.wide = charset != null;
    this.longest = longest;
    // ISO-8859-1 maps bytes to characters one for one: a line is decoded as a whole once it is cut.
    this.reader =
        new BufferedReader(
            new InputStreamReader(whole, wide ? charset : StandardCharsets.ISO_8859_1), 1 << 16);
  }

  /** The next line without its end, or null behind the last; cut where it is too long. */
  String next() throws IOException {
    StringBuilder line = new StringBuilder();
    tooLong = false;
    int c = reader.read();
    if (c < 0) {
      return null;
    }
    number++;
    for (; c >= 0 && c != '\n'; c = reader.read()) {
      if (line.length() < longest) {
        line.append((char) c);
      } else {
        tooLong = true;
      }
    }
    return decoded(line);
  }

  private String decoded(StringBuilder line) {
    if (line.length() > 0 && line.charAt(line.length() - 1) == '\r') {
      line.setLength(line.length() - 1);
    }
    if (wide) {
      return line.length() > 0 && line.charAt(0) == '\uFEFF' ? line.substring(1) : line.toString();
    }
    return TextDecoder.decodeLine(line.toString().getBytes(StandardCharsets.ISO_8859_1));
  }

  /** Number of the line handed out last, from 1. */
  int number() {
    return number;
  }

  /** Whether the line handed out last was cut. */
  boolean isTooLong() {
    return tooLong;
  }

  /** Reads all that is left of the stream, up to so many bytes. */
  static byte[] upTo(int bytes, byte[] start, InputStream rest) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream(start.length);
    all.write(start, 0, Math.min(start.length, bytes));
    byte[] buffer = new byte[1 << 16];
    while (all.size() < bytes) {
      int count = rest.read(buffer, 0, Math.min(buffer.length, bytes - all.size()));
      if (count < 0) {
        break;
      }
      all.write(buffer, 0, count);
    }
    return all.toByteArray();
  }
}
