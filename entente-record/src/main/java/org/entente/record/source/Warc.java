package org.entente.record.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.entente.press.PressReader;
import org.entente.press.Submission;
import org.entente.record.RecordException;
import org.entente.record.RecordProblem;

/**
 * WARC files (ISO 28500), packed by gzip or not, as the news archive CC-NEWS publishes them: every
 * answer that is an HTML page of status 200 is an article. Only one record is held at a time.
 */
final class Warc {

  private static final int LONGEST_LINE = 64 * 1024;
  private static final int MOST_LINES = 1000;

  private final String name;
  private final PressReader press;

  Warc(String name, PressReader press) {
    this.name = name;
    this.press = press;
  }

  static boolean isArchive(String name, byte[] start) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".warc")
        || lower.endsWith(".warc.gz")
        || new String(start, StandardCharsets.ISO_8859_1).startsWith("WARC/");
  }

  boolean read(InputStream raw, Receiver receiver) throws InterruptedException, IOException {
    BufferedInputStream start = new BufferedInputStream(raw, 1 << 16);
    start.mark(2);
    boolean packed = start.read() == 0x1F && start.read() == 0x8B;
    start.reset();
    InputStream in = packed ? new BufferedInputStream(Gunzip.of(start), 1 << 16) : start;
    boolean more = true;
    for (String line = line(in); more && line != null; line = line(in)) {
      if (!line.isEmpty()) {
        if (!line.startsWith("WARC/")) {
          throw broken("\"" + line + "\" where a record begins");
        }
        more = record(in, receiver);
      }
    }
    return more;
  }

  private RecordException broken(String found) {
    return new RecordException(
        RecordProblem.R14, name, found, "WARC records (WARC/1.0, header, content)", null);
  }

  private boolean record(InputStream in, Receiver receiver)
      throws IOException, InterruptedException {
    Map<String, String> header = header(in);
    String length = header.getOrDefault("content-length", "");
    if (!length.matches("\\d{1,15}")) {
      throw broken("a record without Content-Length");
    }
    long bytes = Long.parseLong(length);
    boolean answer =
        header.getOrDefault("warc-type", "").equals("response")
            && header.getOrDefault("content-type", "").startsWith("application/http");
    if (!answer || bytes > 2L * PressReader.MAX_ARTICLE_BYTES) {
      skip(in, bytes);
      return true;
    }
    byte[] content = in.readNBytes((int) bytes);
    if (content.length < bytes) {
      throw broken("the end of the file within a record");
    }
    String url = header.getOrDefault("warc-target-uri", "").replaceAll("^<|>$", "");
    Item item = page(url, content);
    return item == null || receiver.take(item);
  }

  /** The page of an HTTP answer, or null where it is none. */
  private Item page(String url, byte[] content) throws IOException {
    ByteArrayInputStream in = new ByteArrayInputStream(content);
    String status = line(in);
    Map<String, String> header = header(in);
    String type = header.getOrDefault("content-type", "").toLowerCase(Locale.ROOT);
    if (status == null || !status.matches("HTTP/\\S+ 200.*") || !type.contains("html")) {
      return null;
    }
    try {
      byte[] body = in.readAllBytes();
      if (header
          .getOrDefault("transfer-encoding", "")
          .toLowerCase(Locale.ROOT)
          .contains("chunked")) {
        body = unchunked(body);
      }
      if (header.getOrDefault("content-encoding", "").toLowerCase(Locale.ROOT).contains("gzip")
          && body.length > 1
          && (body[0] & 0xFF) == 0x1F) {
        body =
            new Limited(Gunzip.of(new ByteArrayInputStream(body)), Sources.MOST_BYTES)
                .readAllBytes();
      }
      String charset = Fetched.charset(type);
      return Item.of(press.read(Submission.page(url, host(url), body, charset)), null);
    } catch (IOException failed) {
      return Sources.refusal(
          RecordProblem.R14, url, failed.toString(), "an HTTP answer that can be unpacked");
    }
  }

  private static String host(String url) {
    try {
      String host = URI.create(url).getHost();
      return host == null ? null : host.replaceFirst("^www\\.", "");
    } catch (IllegalArgumentException broken) {
      return null;
    }
  }

  private static byte[] unchunked(byte[] body) throws IOException {
    ByteArrayInputStream in = new ByteArrayInputStream(body);
    ByteArrayOutputStream whole = new ByteArrayOutputStream(body.length);
    for (String line = line(in); line != null; line = line(in)) {
      String size = line.replaceFirst(";.*", "").strip();
      if (!size.matches("[0-9A-Fa-f]{1,7}")) {
        return body; // archives often name the encoding but hold the body without it
      }
      int count = Integer.parseInt(size, 16);
      if (count == 0) {
        break;
      }
      whole.write(in.readNBytes(count));
      line(in);
    }
    return whole.toByteArray();
  }

  private static Map<String, String> header(InputStream in) throws IOException {
    Map<String, String> header = new TreeMap<>();
    int lines = 0;
    for (String line = line(in); line != null && !line.isEmpty(); line = line(in)) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        header.put(
            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            line.substring(colon + 1).strip());
      }
      if (++lines > MOST_LINES) {
        throw new Limited.TooLong("a header of more than " + MOST_LINES + " lines");
      }
    }
    return header;
  }

  /** The next line without its end, or null behind the last. */
  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int b = in.read();
    if (b < 0) {
      return null;
    }
    for (; b >= 0 && b != '\n'; b = in.read()) {
      line.write(b);
      if (line.size() > LONGEST_LINE) {
        throw new Limited.TooLong("a header line of more than " + LONGEST_LINE + " bytes");
      }
    }
    String text = line.toString(StandardCharsets.UTF_8);
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }

  private static void skip(InputStream in, long bytes) throws IOException {
    long left = bytes;
    byte[] buffer = new byte[1 << 16];
    while (left > 0) {
      int n = in.read(buffer, 0, (int) Math.min(buffer.length, left));
      if (n < 0) {
        return;
      }
      left -= n;
    }
  }
}
