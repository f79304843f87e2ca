package org.entente.export;

/** How the cells of a table are kept apart. No cell ever holds a line break or a tab. */
enum Dialect {
  /**
   * Tabs, no quotes. Readers differ in whether a quotation mark opens a quoted cell, so cells hold
   * none: it becomes an apostrophe.
   */
  TABS("\t", "\n", "") {
    @Override
    String text(String words) {
      return line(words).replace('"', '\'');
    }
  },
  /**
   * RFC 4180, safe for spreadsheets: marked as UTF-8 by a byte order mark, without which Excel
   * takes the text for another encoding, and no words are taken for a formula.
   */
  COMMAS(",", "\r\n", "\ufeff") {
    @Override
    String text(String words) {
      String line = line(words);
      if (!line.isEmpty() && "=+-@".indexOf(line.charAt(0)) >= 0) {
        line = "'" + line;
      }
      boolean quoted = line.indexOf(',') >= 0 || line.indexOf('"') >= 0;
      return quoted ? '"' + line.replace("\"", "\"\"") + '"' : line;
    }
  };

  private final String between;
  private final String end;
  private final String mark;

  Dialect(String between, String end, String mark) {
    this.between = between;
    this.end = end;
    this.mark = mark;
  }

  String between() {
    return between;
  }

  String end() {
    return end;
  }

  /** What stands before the first line. */
  String mark() {
    return mark;
  }

  /** A cell of words. */
  abstract String text(String words);

  /** The words on one line: line breaks, tabs and other control characters become one blank. */
  static String line(String words) {
    StringBuilder line = new StringBuilder(words.length());
    boolean blank = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
        blank = true;
      } else {
        if (blank && line.length() > 0 && line.charAt(line.length() - 1) != ' ' && c != ' ') {
          line.append(' ');
        }
        blank = false;
        line.append(c);
      }
    }
    return line.toString();
  }
}
