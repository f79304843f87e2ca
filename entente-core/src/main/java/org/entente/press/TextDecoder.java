package org.entente.press;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;

/**
 * Turns bytes into characters. In this order: a byte order mark (UTF-8, UTF-16), UTF-16 without a
 * mark (every second byte of a text in Latin letters is zero), the declared encoding where the
 * bytes allow it, UTF-8, and else Windows-1252, of which ISO-8859-1 is a part. UTF-8 with single
 * broken bytes stays UTF-8, with U+FFFD in their place.
 */
final class TextDecoder {

  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /**
   * How many whole sequences of several bytes must stand against one broken byte for a text to
   * count as UTF-8.
   */
  private static final int WHOLE_PER_BROKEN = 4;

  private TextDecoder() {}

  /**
   * The text of the bytes, without byte order mark; every unpaired surrogate is replaced by U+FFFD,
   * one for one.
   *
   * @param declared the encoding that the document itself names, or null
   */
  static String decode(byte[] bytes, String declared) {
    Charset marked = markedCharset(bytes);
    if (marked != null) {
      int mark = marked.equals(StandardCharsets.UTF_8) ? 3 : 2;
      return withoutLoneSurrogates(new String(bytes, mark, bytes.length - mark, marked));
    }
    Charset wide = unmarkedUtf16(bytes);
    if (wide != null) {
      return withoutLoneSurrogates(new String(bytes, wide));
    }
    Charset named = charsetOf(declared);
    if (named != null && !named.equals(StandardCharsets.UTF_8)) {
      return withoutLoneSurrogates(new String(bytes, named));
    }
    return withoutLoneSurrogates(
        new String(bytes, isUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS_1252));
  }

  /** The text of one line of a document that is not in UTF-16. */
  static String decodeLine(byte[] bytes) {
    int mark = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    return new String(
        bytes, mark, bytes.length - mark, isUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS_1252);
  }

  /** The encoding that the first bytes name by a byte order mark or by their zeros, or null. */
  static Charset wideCharset(byte[] start) {
    Charset marked = markedCharset(start);
    return marked != null && !marked.equals(StandardCharsets.UTF_8) ? marked : unmarkedUtf16(start);
  }

  private static Charset markedCharset(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    return startsWith(bytes, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : null;
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static Charset unmarkedUtf16(byte[] bytes) {
    int pairs = Math.min(bytes.length, 4096) / 2;
    if (pairs < 4) {
      return null;
    }
    int zerosFirst = 0;
    int zerosSecond = 0;
    for (int i = 0; i < pairs; i++) {
      zerosFirst += bytes[2 * i] == 0 && isLatinByte(bytes[2 * i + 1]) ? 1 : 0;
      zerosSecond += bytes[2 * i + 1] == 0 && isLatinByte(bytes[2 * i]) ? 1 : 0;
    }
    if (zerosFirst * 10 >= pairs * 9) {
      return StandardCharsets.UTF_16BE;
    }
    return zerosSecond * 10 >= pairs * 9 ? StandardCharsets.UTF_16LE : null;
  }

  private static boolean isLatinByte(byte b) {
    int value = b & 0xFF;
    return value >= 0x20 || value == '\n' || value == '\r' || value == '\t';
  }

  private static Charset charsetOf(String declared) {
    if (declared == null) {
      return null;
    }
    String name = declared.strip().toLowerCase(Locale.ROOT);
    if (name.equals("iso-8859-1") || name.equals("latin1") || name.equals("us-ascii")) {
      return null;
    }
    try {
      Charset charset = Charset.forName(name);
      return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")
          ? null
          : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return null;
    }
  }

  private static boolean isUtf8(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    int broken = 0;
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (result.isUnderflow()) {
        break;
      }
      if (result.isError()) {
        broken++;
        in.position(in.position() + result.length());
      }
      out.clear();
    }
    return broken == 0 || wholeSequences(bytes) >= (long) WHOLE_PER_BROKEN * broken;
  }

  private static long wholeSequences(byte[] bytes) {
    long whole = 0;
    for (int i = 0; i + 1 < bytes.length; i++) {
      boolean leads = (bytes[i] & 0xFF) >= 0xC2 && (bytes[i] & 0xFF) <= 0xF4;
      whole += leads && (bytes[i + 1] & 0xC0) == 0x80 ? 1 : 0;
    }
    return whole;
  }

  /** The text with U+FFFD in place of every surrogate that has no partner; offsets stay. */
  static String withoutLoneSurrogates(String text) {
    char[] chars = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else {
        chars = chars == null ? text.toCharArray() : chars;
        chars[i] = '\uFFFD';
      }
    }
    return chars == null ? text : new String(chars);
  }

  /**
   * What kind of file these bytes are when they are no text ("a PDF document", "binary data"), or
   * null for a text.
   */
  static String binaryKind(byte[] bytes) {
    if (startsWith(bytes, '%', 'P', 'D', 'F')) {
      return "a PDF document";
    }
    if (startsWith(bytes, 'P', 'K', 3, 4)) {
      return "a ZIP archive or office document";
    }
    if (startsWith(bytes, 0x1F, 0x8B)) {
      return "data compressed by gzip";
    }
    if (startsWith(bytes, 0x89, 'P', 'N', 'G') || startsWith(bytes, 0xFF, 0xD8, 0xFF)) {
      return "a picture";
    }
    if (markedCharset(bytes) != null || unmarkedUtf16(bytes) != null) {
      return null;
    }
    byte[] start = bytes.length > 65536 ? Arrays.copyOf(bytes, 65536) : bytes;
    int controls = 0;
    for (byte b : start) {
      controls +=
          b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1B
              ? 1
              : 0;
    }
    return controls * 100L > start.length ? "binary data" : null;
  }
}
