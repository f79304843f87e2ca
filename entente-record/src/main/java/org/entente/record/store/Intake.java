package org.entente.record.store;

import java.sql.SQLException;
import java.util.Optional;
import org.entente.record.Arrival;
import org.entente.record.Identity;
import org.entente.record.Outcome;

/** Stores articles: their versions, reports and statements. Belongs in a transaction. */
final class Intake {

  private final ArticleTable articles;
  private final ReportTable reports;
  private final StatementTable statements;

  Intake(Session session, Dialect dialect) {
    this.articles = new ArticleTable(session, dialect);
    this.reports = new ReportTable(session);
    this.statements = new StatementTable(session, dialect);
  }

  Outcome put(Arrival arrival, Documents.Parts parts) throws SQLException {
    var article = arrival.record().article();
    String hash = Identity.hash(article.text());
    Optional<ArticleTable.Known> known =
        articles.find(arrival.identity(), hash, article.url(), article.outlet());
    if (known.isPresent() && articles.hadText(known.get(), hash)) {
      return Outcome.KNOWN;
    }
    long id = known.isPresent() ? known.get().id() : articles.add(arrival);
    int number = known.map(ArticleTable.Known::number).orElse(0) + 1;
    if (known.isPresent()) {
      articles.retire(known.get().version());
    }
    long version = articles.addVersion(id, number, arrival, parts);
    String identity = known.map(ArticleTable.Known::identity).orElse(arrival.identity());
    reports.replace(id, version, identity, arrival, parts.events(), known.isPresent());
    statements.replace(id, version, arrival, parts.statements());
    return known.isPresent() ? Outcome.CHANGED : Outcome.NEW;
  }

  /**
   * Replaces what was read in the current version of a known article.
   *
   * @throws IllegalArgumentException where no article has this identity
   */
  void recode(Arrival arrival, Documents.Parts parts) throws SQLException {
    ArticleTable.Known known =
        articles
            .find(arrival.identity(), "", "", null)
            .orElseThrow(() -> new IllegalArgumentException("no article " + arrival.identity()));
    articles.recoded(known.version(), arrival, parts);
    reports.replace(known.id(), known.version(), known.identity(), arrival, parts.events(), false);
    statements.replace(known.id(), known.version(), arrival, parts.statements());
  }
}
