package org.entente.record.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.model.Event;
import org.entente.record.Arrival;
import org.entente.record.ArticleLine;
import org.entente.record.EventQuery;
import org.entente.record.FeedState;
import org.entente.record.Holding;
import org.entente.record.Identity;
import org.entente.record.Link;
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
    return database.read(session -> articles(session).stateOf(identity, hash, url, outlet));
  }

  @Override
  public Outcome put(Arrival arrival) {
    Documents.Parts parts = Documents.parts(arrival.record());
    return database.write(session -> new Intake(session, database.dialect()).put(arrival, parts));
  }

  @Override
  public void recode(Arrival arrival) {
    Documents.Parts parts = Documents.parts(arrival.record());
    database.write(
        session -> {
          new Intake(session, database.dialect()).recode(arrival, parts);
          return null;
        });
  }

  @Override
  public List<StoredEvent> events(EventQuery query) {
    return database.read(session -> new EventReader(session).fitting(query, database.dialect()));
  }

  @Override
  public void each(EventQuery query, Consumer<StoredEvent> taker) {
    each(query, taker, EventStream.NUMBERS);
  }

  /** The same with another number of events asked for at a time. */
  void each(EventQuery query, Consumer<StoredEvent> taker, int numbers) {
    EventStream stream = new EventStream(query, database.dialect(), taker, numbers);
    database.read(
        session -> {
          stream.run(session);
          return null;
        });
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
    return database.read(session -> new EventReader(session).reports(eventId));
  }

  @Override
  public List<Moment> between(String one, String other, LocalDate since, LocalDate until) {
    return database.read(session -> new EventReader(session).between(one, other, since, until));
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
  public List<Holding> holdings(String side) {
    return database.read(session -> new EventReader(session).holdings(side));
  }

  @Override
  public List<ArticleLine> search(String words, int limit) {
    return database.read(session -> articles(session).search(words, limit));
  }

  @Override
  public List<StoredArticle> articles(long after, int limit) {
    return database.read(session -> new ArticleReader(session).behind(after, limit));
  }

  @Override
  public Optional<StoredArticle> article(long id) {
    return database.read(session -> new ArticleReader(session).one(id));
  }

  @Override
  public List<SpokenLine> statements(String side, String words, String subject, int limit) {
    return database.read(
        session ->
            new StatementTable(session, database.dialect()).find(side, words, subject, limit));
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
  public Optional<Long> joinedInto(long eventId) {
    return database.read(session -> new Decisions(session).joinedInto(eventId));
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
  public boolean knows(Link link) {
    return database.read(
        session ->
            session
                .first(
                    "SELECT 1 FROM link WHERE url = ? AND told = ?",
                    row -> true,
                    link.url(),
                    link.told())
                .isPresent());
  }

  @Override
  public void keep(Link link, Instant at) {
    database.write(
        session -> {
          session.update("DELETE FROM link WHERE url = ?", link.url());
          return session.update(
              "INSERT INTO link (url, told, followed_at) VALUES (?, ?, ?)",
              link.url(),
              link.told(),
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
