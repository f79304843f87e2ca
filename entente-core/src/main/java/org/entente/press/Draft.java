package org.entente.press;

import java.time.LocalDate;
import java.util.List;
import org.entente.model.Block;
import org.entente.model.Span;

/**
 * What a format tells about an article before its text is looked at.
 *
 * @param name name of the file it comes from, "-" for standard input
 * @param line line in that file from 1, or 0 where the file is the article
 * @param id its id, never null
 * @param url where it was published, or null
 * @param outlet who published it, or null
 * @param language the declared language as the source writes it, or null
 * @param title the headline, or null
 * @param published the day of publication, or null
 * @param body the text without the headline
 * @param parts parts of the body that the format itself marks (an HTML page does), in their order;
 *     empty where it marks none
 */
record Draft(
    String name,
    int line,
    String id,
    String url,
    String outlet,
    String language,
    String title,
    LocalDate published,
    String body,
    List<Part> parts) {

  /**
   * A stretch of the body; {@code kind} is PARAGRAPH where the format says no more than that it is
   * a part.
   */
  record Part(Block.Kind kind, Span span) {}

  Draft {
    parts = List.copyOf(parts);
  }

  /**
   * The same draft without the headline at the head of its body, where it stands there on a line of
   * its own.
   */
  Draft withoutRepeatedTitle() {
    int start = Characters.skipBlank(body, 0, body.length());
    if (title == null || !parts.isEmpty() || !body.startsWith(title, start)) {
      return this;
    }
    int end = start + title.length();
    int next = Characters.skipBlank(body, end, body.length());
    boolean ownLine = body.substring(end, next).indexOf('\n') >= 0;
    return ownLine && next < body.length()
        ? new Draft(
            name, line, id, url, outlet, language, title, published, body.substring(next), parts)
        : this;
  }

  RefusalException refusal(ErrorCode code, String found, String allowed) {
    return new RefusalException(new ReadingError(code, name, line, 0, found, allowed));
  }
}
