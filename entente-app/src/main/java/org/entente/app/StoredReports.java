package org.entente.app;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.export.Report;
import org.entente.export.ReportedEvent;
import org.entente.model.Article;
import org.entente.record.StoredEvent;
import org.entente.record.store.Store;

/** Looks up the reports of stored events with their articles, for the formats that show them. */
final class StoredReports {

  /** Articles kept at hand: an article often tells several of the events that follow. */
  private static final int KEPT = 200;

  private final Store record;

  private final Map<Long, Optional<Article>> articles =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Optional<Article>> eldest) {
          return size() > KEPT;
        }
      };

  StoredReports(Store record) {
    this.record = record;
  }

  /**
   * The event with its current reports, the surest first; its number is that of the record. Empty
   * where no article tells it any more.
   */
  Optional<ReportedEvent> of(StoredEvent event) {
    List<Report> reports =
        record.reports(event.id()).stream()
            .filter(org.entente.record.Report::current)
            .sorted(Comparator.comparingDouble(report -> -report.event().confidence()))
            .flatMap(
                report ->
                    article(report.article().id()).stream()
                        .map(article -> new Report(article, report.event())))
            .toList();
    return reports.isEmpty()
        ? Optional.empty()
        : Optional.of(new ReportedEvent(event.id(), reports));
  }

  private Optional<Article> article(long id) {
    return articles.computeIfAbsent(
        id, key -> record.article(key).map(stored -> stored.record().article()));
  }
}
