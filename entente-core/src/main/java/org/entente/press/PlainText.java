package org.entente.press;

import java.util.List;
import org.entente.model.Span;

/** A plain text: the headline on its first line where it has one, then the body. */
final class PlainText {

  private static final int LONGEST_TITLE = 300;

  /** Up to here a first line that ends in a full stop may still be a headline. */
  private static final int LONGEST_TITLE_WITH_STOP = 120;

  private PlainText() {}

  /**
   * The draft of the text.
   *
   * @param name name of the file
   * @param id id of the article
   */
  static Draft draft(String name, String id, String text) {
    List<Span> segments = Segments.of(text, 0, Math.min(text.length(), 20 * LONGEST_TITLE));
    int start = Characters.skipBlank(text, 0, text.length());
    if (segments.size() < 2 || !isTitle(text, segments.get(0), segments.get(1))) {
      return new Draft(name, 0, id, null, null, null, null, null, text.substring(start), List.of());
    }
    Span title = segments.get(0);
    return new Draft(
        name, 0, id, null, null, null, title.of(text), null, body(text, title), List.of());
  }

  private static boolean isTitle(String text, Span first, Span second) {
    int length = first.end() - first.start();
    if (length > LONGEST_TITLE || Segments.sign(text, first.start(), first.end()) > 0) {
      return false;
    }
    boolean stops = text.charAt(first.end() - 1) == '.';
    boolean apart = hasBlankLine(text, first.end(), second.start());
    if (apart) {
      return !stops
          || length <= LONGEST_TITLE_WITH_STOP
              && text.indexOf(". ", first.start()) >= first.end() - 1;
    }
    return !stops && second.end() - second.start() > length;
  }

  private static boolean hasBlankLine(String text, int from, int to) {
    String gap =
        text.substring(from, to).replace("\r\n", "\n").replace('\r', '\n').replace('\u2029', '\n');
    return gap.indexOf('\n') != gap.lastIndexOf('\n');
  }

  private static String body(String text, Span title) {
    return text.substring(Characters.skipBlank(text, title.end(), text.length()));
  }
}
