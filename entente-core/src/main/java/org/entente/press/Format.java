package org.entente.press;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** The formats that are told apart by the ending of a file's name and by its first characters. */
enum Format {
  PLAIN_TEXT,
  HTML,
  JSON_LINES,
  JSON_OBJECT,
  JSON_ARRAY,
  XML,
  RICH_TEXT;

  private static final int START = 4096;

  private static final Pattern HTML_START =
      Pattern.compile(
          "(?is)(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b.*");
  private static final Pattern HTML_ENDING = Pattern.compile(".*\\.x?html?");
  private static final Pattern LINES_ENDING = Pattern.compile(".*\\.(?:jsonl|ndjson|jsonlines)");

  /** The format of a file of this name that begins with these bytes. */
  static Format of(String name, byte[] bytes) {
    String file = name.toLowerCase(Locale.ROOT);
    if (LINES_ENDING.matcher(file).matches()) {
      return JSON_LINES;
    }
    String decoded = TextDecoder.decode(Arrays.copyOf(bytes, Math.min(bytes.length, START)), null);
    String start = decoded.substring(Characters.skipBlank(decoded, 0, decoded.length()));
    if (HTML_START.matcher(start).matches() || HTML_ENDING.matcher(file).matches()) {
      return HTML;
    }
    if (start.startsWith("{\\rtf")) {
      return RICH_TEXT;
    }
    if (start.startsWith("{")) {
      // An object whose first line is only its brace is spread over many lines: the file is that
      // one object.
      int end = start.indexOf('\n');
      return end > 0 && Characters.isBlank(start.substring(1, end)) ? JSON_OBJECT : JSON_LINES;
    }
    if (start.startsWith("[{") || start.startsWith("[") && file.endsWith(".json")) {
      return JSON_ARRAY;
    }
    return start.startsWith("<?xml") || start.startsWith("<rss") || start.startsWith("<feed")
        ? XML
        : PLAIN_TEXT;
  }

  /** The draft of a document of this format that holds one article. */
  Draft draft(String name, String id, String text) throws RefusalException {
    String allowed = "plain text, HTML, or JSON Lines (one object per line)";
    return switch (this) {
      case PLAIN_TEXT -> PlainText.draft(name, id, text);
      case HTML -> HtmlPage.draft(name, id, text);
      case JSON_OBJECT, JSON_LINES -> JsonArticle.draft(name, 0, id, text);
      case JSON_ARRAY -> throw new RefusalException(ErrorCode.E05, name, "a JSON array", allowed);
      case XML -> throw new RefusalException(ErrorCode.E05, name, "an XML document", allowed);
      case RICH_TEXT ->
          throw new RefusalException(ErrorCode.E05, name, "Rich Text Format", allowed);
    };
  }
}
