package org.entente.export;

import java.io.IOException;
import java.util.List;
import org.entente.model.Article;
import org.entente.model.Event;

/** Writes events in one format to the sink it was made for. Serves one thread. */
public interface EventWriter {

  /** Writes what stands before the first event: the header, where the format has one. */
  void begin() throws IOException;

  /** Writes one event, or leaves it out where the format has no room for it. */
  void write(ReportedEvent event) throws IOException;

  /** Writes the events of one article. */
  default void write(Article article, List<Event> events) throws IOException {
    for (ReportedEvent event : ReportedEvent.of(article, events)) {
      write(event);
    }
  }

  /**
   * What the format could not hold of the events so far, as sentences for the user; empty where
   * nothing was lost beyond what docs/formats.md says of every file.
   */
  List<String> losses();
}
