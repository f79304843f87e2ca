package org.entente.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Event;

/**
 * An event to be written, with everybody who tells it.
 *
 * @param id the event's number, the same in every format and in every run; 15 digits, which
 *     spreadsheets, R and JavaScript hold exactly
 * @param reports at least one; the first gives what a format has room for only once
 */
public record ReportedEvent(long id, List<Report> reports) {

  /** Smallest number with 15 digits. */
  private static final long FIRST_ID = 100_000_000_000_000L;

  private static final long IDS = 9 * FIRST_ID;

  /** Takes a copy. */
  public ReportedEvent {
    reports = List.copyOf(reports);
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("event " + id + " is told by nobody");
    }
  }

  /** The report that is written where there is room for one. */
  public Report main() {
    return reports.get(0);
  }

  /**
   * The events of one article. An id is made of the article (its URL, else its id and text), the
   * type, the trigger's place and the participants: a second run gives it again, and so does a
   * codebook that finds more events in the same article.
   */
  public static List<ReportedEvent> of(Article article, List<Event> events) {
    Set<Long> taken = new HashSet<>();
    List<ReportedEvent> reported = new ArrayList<>();
    for (Event event : events) {
      String key =
          String.join(
              "\u001f",
              keyOf(article),
              event.type(),
              String.valueOf(event.trigger().start()),
              codes(event.actors()),
              codes(event.recipients()));
      long id = idOf(key);
      for (int again = 2; !taken.add(id); again++) {
        id = idOf(key + "\u001f" + again);
      }
      reported.add(new ReportedEvent(id, List.of(new Report(article, event))));
    }
    return reported;
  }

  /** A number of 15 digits for this text: always the same, by chance the same for no other. */
  public static long idOf(String key) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      long bits = 0;
      for (int i = 0; i < Long.BYTES; i++) {
        bits = bits << Byte.SIZE | digest[i] & 0xff;
      }
      return FIRST_ID + Long.remainderUnsigned(bits, IDS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The article's number, made as those of events are. */
  static long storyOf(Article article) {
    return idOf(keyOf(article));
  }

  private static String keyOf(Article article) {
    return article.url() == null ? article.id() + "\u001f" + article.text() : article.url();
  }

  private static String codes(List<Actor> actors) {
    return actors.stream().map(Actor::code).sorted().collect(Collectors.joining(","));
  }
}
