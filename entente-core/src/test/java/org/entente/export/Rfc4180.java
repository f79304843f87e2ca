package org.entente.export;

import java.util.ArrayList;
import java.util.List;

/** Readers of tables, written apart from the writers. */
final class Rfc4180 {

  private Rfc4180() {}

  /** Lines of comma-separated values as RFC 4180 defines them. */
  static List<List<String>> read(String text) {
    List<List<String>> lines = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      StringBuilder cell = new StringBuilder();
      if (text.charAt(at) == '"') {
        at++;
        while (text.charAt(at) != '"' || at + 1 < text.length() && text.charAt(at + 1) == '"') {
          at += text.charAt(at) == '"' ? 1 : 0;
          cell.append(text.charAt(at++));
        }
        at++;
      } else {
        while (text.charAt(at) != ',' && text.charAt(at) != '\r') {
          if (text.charAt(at) == '"' || text.charAt(at) == '\n') {
            throw new IllegalArgumentException("not RFC 4180 at " + at);
          }
          cell.append(text.charAt(at++));
        }
      }
      cells.add(cell.toString());
      if (text.charAt(at) == ',') {
        at++;
      } else if (text.startsWith("\r\n", at)) {
        at += 2;
        lines.add(cells);
        cells = new ArrayList<>();
      } else {
        throw new IllegalArgumentException("not RFC 4180 at " + at);
      }
    }
    return lines;
  }

  /** Lines of cells between tabs; a quotation mark would mean quoting to some readers. */
  static List<List<String>> tabs(String text) {
    if (text.indexOf('"') >= 0 || text.indexOf('\r') >= 0) {
      throw new IllegalArgumentException("some readers would misread this");
    }
    List<List<String>> lines = new ArrayList<>();
    text.lines().forEach(line -> lines.add(List.of(line.split("\t", -1))));
    return lines;
  }
}
