package org.entente.record.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.ArticleRecord;
import org.entente.model.Event;
import org.entente.record.Arrival;
import org.entente.record.ArticleLine;
import org.entente.record.EventQuery;
import org.entente.record.FeedState;
import org.entente.record.Holding;
import org.entente.record.Identity;
import org.entente.record.Moment;
import org.entente.record.Outcome;
import org.entente.record.Partner;
import org.entente.record.Presence;
import org.entente.record.Report;
import org.entente.record.Review;
import org.entente.record.SpokenLine;
import org.entente.record.StoredArticle;
import org.entente.record.StoredEvent;
import org.entente.record.Totals;

/** The store on a database; what differs between databases is in their {@link Dialect}. */
final class JdbcStore implements Store {

  private final Database database;

  JdbcStore(Database database) {
    this.database = database;
  }

  @Override
  public String location() {
    return database.shown();
  }

  private ArticleTable articles(Session session) {
    return new ArticleTable(session, database.dialect());
  }

  @Override
  public Outcome stateOf(String identity, String text, String url, String outlet) {
    String hash = Identity.hash(text);
    return database.read(
        session -> {
          Optional<ArticleTable.Known> known = articles(session).find(identity, hash, url, outlet);
          if (known.isEmpty()) {
            return Outcome.NEW;
          }
          return articles(session).hadText(known.get(), hash) ? Outcome.KNOWN : Outcome.CHANGED;
        });
  }

  @Override
  public Outcome put(Arrival arrival) {
    Documents.Parts parts = Documents.parts(arrival.record());
    var article = arrival.record().article();
    String hash = Identity.hash(article.text());
    return database.write(
        session -> {
          ArticleTable table = articles(session);
          Optional<ArticleTable.Known> known =
              table.find(arrival.identity(), hash, article.url(), article.outlet());
          if (known.isPresent() && table.hadText(known.get(), hash)) {
            return Outcome.KNOWN;
          }
          long id = known.isPresent() ? known.get().id() : table.add(arrival);
          int number = known.map(ArticleTable.Known::number).orElse(0) + 1;
          if (known.isPresent()) {
            table.retire(known.get().version());
          }
          long version = table.addVersion(id, number, arrival, parts);
          String identity = known.map(ArticleTable.Known::identity).orElse(arrival.identity());
          new ReportTable(session)
              .replace(id, version, identity, arrival, parts.events(), known.isPresent());
          new StatementTable(session, database.dialect())
              .replace(id, version, arrival, parts.statements());
          return known.isPresent() ? Outcome.CHANGED : Outcome.NEW;
        });
  }

  @Override
  public void recode(Arrival arrival) {
    Documents.Parts parts = Documents.parts(arrival.record());
    database.write(
        session -> {
          ArticleTable table = articles(session);
          ArticleTable.Known known =
              table
                  .find(arrival.identity(), "", "", null)
                  .orElseThrow(
                      () -> new IllegalArgumentException("no article " + arrival.identity()));
          table.recoded(known.version(), arrival, parts);
          new ReportTable(session)
              .replace(
                  known.id(), known.version(), known.identity(), arrival, parts.events(), false);
          new StatementTable(session, database.dialect())
              .replace(known.id(), known.version(), arrival, parts.statements());
          return null;
        });
  }

  @Override
  public List<StoredEvent> events(EventQuery query) {
    return database.read(session -> new EventReader(session).fitting(query, database.dialect()));
  }

  @Override
  public Optional<StoredEvent> event(long id) {
    return database.read(session -> new EventReader(session).one(id));
  }

  @Override
  public List<StoredEvent> events(List<Long> ids) {
    return database.read(session -> new EventReader(session).all(ids));
  }

  @Override
  public List<Report> reports(long eventId) {
    return database.read(
        session ->
            session.query(
                "SELECT r.id AS report_id, r.event_id, r.document, r.reasons, r.current, r.analysis,"
                    + " r.codebook, "
                    + ArticleTable.LINE
                    + " FROM report r JOIN article a ON a.id = r.article_id JOIN article_version v"
                    + " ON v.id = r.version_id WHERE r.event_id = ? ORDER BY r.current DESC, r.id",
                JdbcStore::report,
                eventId));
  }

  private static Report report(ResultSet row) throws SQLException {
    return new Report(
        row.getLong("report_id"),
        row.getLong("event_id"),
        ArticleTable.line(row),
        ArticleTable.coding(row),
        Documents.event(row.getString("document")),
        row.getString("reasons"),
        row.getInt("current") == 1);
  }

  @Override
  public List<Moment> between(String one, String other, LocalDate since, LocalDate until) {
    boolean ordered = one.compareTo(other) <= 0;
    return database.read(
        session ->
            session.query(
                "SELECT event_id, day, type, status, score, confidence FROM event_pair WHERE one = ?"
                    + " AND other = ? AND day >= ? AND day <= ? ORDER BY day, event_id",
                row ->
                    new Moment(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getDouble(5),
                        row.getDouble(6)),
                ordered ? one : other,
                ordered ? other : one,
                since == null ? "" : since.toString(),
                until == null ? "9999" : until.toString()));
  }

  @Override
  public List<StoredEvent> derivedFrom(List<String> acts, String side, int limit) {
    return database.read(session -> new EventReader(session).derivedFrom(acts, side, limit));
  }

  @Override
  public Presence presence(String side) {
    return database.read(session -> new SideTable(session).presence(side));
  }

  @Override
  public List<Partner> partners(String side, int limit) {
    return database.read(session -> new SideTable(session).partners(side, limit));
  }

  @Override
  public List<Holding> holdings(String side, int limit) {
    return database.read(session -> new EventReader(session).holdings(side, limit));
  }

  @Override
  public List<ArticleLine> search(String words, int limit) {
    return database.read(session -> articles(session).search(words, limit));
  }

  private static final String ARTICLE =
      "SELECT "
          + ArticleTable.LINE
          + ", v.id AS version_id, v.text, v.document, v.analysis, v.codebook FROM article a JOIN"
          + " article_version v ON v.id = a.current_version ";

  @Override
  public List<StoredArticle> articles(long after, int limit) {
    return database.read(
        session -> loaded(session, ARTICLE + "WHERE a.id > ? ORDER BY a.id LIMIT ?", after, limit));
  }

  @Override
  public Optional<StoredArticle> article(long id) {
    return database.read(
        session -> loaded(session, ARTICLE + "WHERE a.id = ?", id).stream().findFirst());
  }

  /** An article without its events and statements. */
  private record Bare(StoredArticle article, String document) {}

  private static List<StoredArticle> loaded(Session session, String sql, Object... parameters)
      throws SQLException {
    List<Bare> rows =
        session.query(
            sql,
            row ->
                new Bare(
                    new StoredArticle(
                        ArticleTable.line(row),
                        new ArticleRecord(
                            Documents.article(row.getString("document"), row.getString("text")),
                            List.of(),
                            List.of(),
                            Documents.mentions(row.getString("document"))),
                        ArticleTable.coding(row)),
                    row.getString("document")),
            parameters);
    List<StoredArticle> articles = new ArrayList<>();
    for (Bare bare : rows) {
      StoredArticle article = bare.article();
      long id = article.line().id();
      articles.add(
          new StoredArticle(
              article.line(),
              new ArticleRecord(
                  article.record().article(),
                  session.query(
                      "SELECT document FROM report WHERE article_id = ? AND current = 1 ORDER BY id",
                      row -> Documents.event(row.getString(1)),
                      id),
                  session.query(
                      "SELECT document FROM statement WHERE article_id = ? AND current = 1 ORDER BY"
                          + " id",
                      row -> Documents.statement(row.getString(1)),
                      id),
                  article.record().mentions()),
              article.coding()));
    }
    return articles;
  }

  @Override
  public List<SpokenLine> statements(String side, String words, int limit) {
    return database.read(
        session -> new StatementTable(session, database.dialect()).find(side, words, limit));
  }

  @Override
  public long split(long reportId, Instant at) {
    return database.write(session -> new Decisions(session).split(reportId, at));
  }

  @Override
  public long join(long eventId, long otherId, Instant at) {
    return database.write(session -> new Decisions(session).join(eventId, otherId, at));
  }

  @Override
  public void review(long reportId, String verdict, Event right, String reviewer, Instant at) {
    database.write(
        session -> {
          new Decisions(session).review(reportId, verdict, right, reviewer, at);
          return null;
        });
  }

  @Override
  public List<StoredEvent> uncertain(double below, int limit) {
    return database.read(session -> new EventReader(session).uncertain(below, limit));
  }

  @Override
  public Optional<FeedState> feed(String url) {
    return database.read(
        session ->
            session.first(
                "SELECT url, etag, modified FROM feed WHERE url = ?",
                row -> new FeedState(row.getString(1), row.getString(2), row.getString(3)),
                url));
  }

  @Override
  public void keep(FeedState feed, Instant at) {
    database.write(
        session -> {
          session.update("DELETE FROM feed WHERE url = ?", feed.url());
          return session.update(
              "INSERT INTO feed (url, etag, modified, asked_at) VALUES (?, ?, ?, ?)",
              feed.url(),
              feed.etag(),
              feed.modified(),
              at.toString());
        });
  }

  @Override
  public List<Review> reviews(long articleId) {
    return database.read(session -> new ReviewTable(session).of(articleId));
  }

  @Override
  public List<Long> reviewedArticles() {
    return database.read(session -> new ReviewTable(session).articles());
  }

  @Override
  public Totals totals() {
    return database.read(
        session ->
            new Totals(
                count(session, "article"),
                count(session, "article_version"),
                count(session, "report WHERE current = 1"),
                count(session, "event WHERE reports > 0"),
                count(session, "event WHERE reports > 1"),
                count(session, "statement WHERE current = 1")));
  }

  private static long count(Session session, String what) throws SQLException {
    return session.first("SELECT COUNT(*) FROM " + what, row -> row.getLong(1)).orElse(0L);
  }

  @Override
  public List<String> check() {
    return database.read(session -> new Soundness(session, database.dialect()).problems());
  }

  @Override
  public void close() {
    database.close();
  }
}
