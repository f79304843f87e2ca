package org.entente.record.store;

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

/**
 * The record in a database. Every change is one transaction: it is there as a whole or not at all,
 * whenever the process ends. Several processes may use one store at once.
 *
 * <p>All methods throw {@link org.entente.record.RecordException} where the store fails.
 */
public interface Store extends AutoCloseable {

  /** Where the store is, without password. */
  String location();

  /**
   * Whether an article is known as it is, in another version, or not at all.
   *
   * @param identity see {@link org.entente.record.Identity}
   * @param text its whole text
   * @param url its address, or null: without one, the same text of the same outlet is the same
   *     article, whatever its file is called
   */
  Outcome stateOf(String identity, String text, String url, String outlet);

  /**
   * Stores an article and joins its reports to the events they tell. Reports of a former version
   * are replaced and kept as history; an article that is known as it is changes nothing.
   */
  Outcome put(Arrival arrival);

  /**
   * Replaces what was read in the current version of a known article, without regard to its text.
   *
   * @throws IllegalArgumentException where no article has this identity
   */
  void recode(Arrival arrival);

  /** Events that fit the question, the newest first. */
  List<StoredEvent> events(EventQuery query);

  /**
   * Hands out the events that fit the question, the newest first, however many: they are not held
   * all at once. All of them, and what the taker asks this store meanwhile, are of one state of the
   * store; the taker must not change it.
   */
  void each(EventQuery query, Consumer<StoredEvent> taker);

  /** The event of this number, also where all its reports are gone. */
  Optional<StoredEvent> event(long id);

  /** The events of these numbers, the newest first. */
  List<StoredEvent> events(List<Long> ids);

  /** The reports of an event, those of former versions of articles last. */
  List<Report> reports(long eventId);

  /** All events in which two sides take part, by day; for timelines. */
  List<Moment> between(String one, String other, LocalDate since, LocalDate until);

  /**
   * Acts that took place and were derived from these acts of the codebook, the newest first.
   *
   * @param acts as {@code SUPPORT.sign}
   * @param side a side that takes part, or null
   */
  List<StoredEvent> derivedFrom(List<String> acts, String side, int limit);

  /** How much of the record is about a side. */
  Presence presence(String side);

  /** The sides with which a side has most events, those with most first. */
  List<Partner> partners(String side, int limit);

  /** People in offices of a side, one for each spelling of a name and of its office. */
  List<Holding> holdings(String side);

  /** The newest articles that hold all words, best first. */
  List<ArticleLine> search(String words, int limit);

  /**
   * Current articles in the order of their numbers.
   *
   * @param after the number behind which to begin
   * @param limit most articles given
   */
  List<StoredArticle> articles(long after, int limit);

  /** The article of this number. */
  Optional<StoredArticle> article(long id);

  /**
   * What was said, the newest first.
   *
   * @param side side of the speaker, or null
   * @param words words that the statement holds, or null
   * @param subject what it is about, a topic of the codebook, or null
   * @param limit most statements given
   */
  List<SpokenLine> statements(String side, String words, String subject, int limit);

  /**
   * Takes a report out of its event into one of its own, and remembers that it does not belong
   * there; gives the number of its event. Said again it changes nothing.
   */
  long split(long reportId, Instant at);

  /**
   * Makes two events one, and remembers that they are; gives the number of the one that stays. Said
   * again it changes nothing.
   *
   * @throws IllegalArgumentException where they are not two events with reports, or one article
   *     tells both
   */
  long join(long eventId, long otherId, Instant at);

  /** The event into which people joined this one that no article tells by itself any more. */
  Optional<Long> joinedInto(long eventId);

  /**
   * Keeps what a person decided about a report; the decision outlives coding anew.
   *
   * @param verdict one of those of {@link Review}
   * @param right the event as it should be, for {@link Review#CORRECTED}; else null
   * @param reviewer who decided, or null
   * @throws IllegalArgumentException where no current report has this number
   */
  void review(long reportId, String verdict, Event right, String reviewer, Instant at);

  /** Events that nobody has looked at, below a confidence, the least sure first. */
  List<StoredEvent> uncertain(double below, int limit);

  /** What a feed said of its state last. */
  Optional<FeedState> feed(String url);

  /** Keeps what a feed said of its state. */
  void keep(FeedState feed, Instant at);

  /** Whether a link has been followed to an article that is stored, as its feed tells it now. */
  boolean knows(Link link);

  /** Keeps that a link has been followed. */
  void keep(Link link, Instant at);

  /** All decisions about reports of an article. */
  List<Review> reviews(long articleId);

  /** Numbers of articles with decisions. */
  List<Long> reviewedArticles();

  /** How much there is. */
  Totals totals();

  /**
   * What the database's own check finds wrong, and what Entente's does; empty for a sound store.
   */
  List<String> check();

  @Override
  void close();
}
