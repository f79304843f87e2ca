package org.entente.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.ArticleRecord;
import org.entente.model.Block;
import org.entente.model.Event;
import org.entente.model.EventDate;
import org.entente.model.Framework;
import org.entente.model.Mention;
import org.entente.model.Place;
import org.entente.model.Quote;
import org.entente.model.Span;
import org.entente.model.Statement;

/** Coded articles made by hand, for tests that need no coder. */
public final class Made {

  /** When everything is stored in tests. */
  public static final Instant NOON = Instant.parse("2026-03-15T12:00:00Z");

  /** The coder of the tests. */
  public static final CodingVersion CODING = new CodingVersion("0.1.0", "abc");

  private final String outlet;
  private final String language;
  private final String title;
  private final LocalDate published;
  private final String body;
  private final List<Event> events = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private String url;

  private Made(String outlet, String language, String published, String title, String body) {
    this.outlet = outlet;
    this.language = language;
    this.title = title;
    this.published = LocalDate.parse(published);
    this.body = body;
    this.url = "https://" + outlet + ".example/" + Math.abs(title.hashCode());
  }

  /** An article without events; its address comes from outlet and title. */
  public static Made article(
      String outlet, String language, String published, String title, String body) {
    return new Made(outlet, language, published, title, body);
  }

  /** The same with this address, or none. */
  public Made at(String address) {
    this.url = address;
    return this;
  }

  /** Adds an event whose sentence is the body; sectors are GOV. */
  public Made event(String type, String actors, String recipients, String date) {
    return event(type, actors, recipients, date, null, List.of(), List.of());
  }

  /** The same with place, subjects and frameworks; the place is "Name,COUNTRY,geonameId". */
  public Made event(
      String type,
      String actors,
      String recipients,
      String date,
      String place,
      List<String> subjects,
      List<String> frameworks) {
    int start = text().length() - body.length();
    String[] where = place == null ? null : place.split(",");
    events.add(
        new Event(
            "e" + (events.size() + 1),
            type,
            null,
            1,
            type.equals("ASSAULT") ? -9 : 3,
            List.of(),
            "actual",
            actors(actors),
            actors(recipients),
            date == null ? null : new EventDate(date, 0, 1, text().substring(0, 1)),
            where == null
                ? null
                : new Place(where[0], where[1], 1.5, 2.5, Long.valueOf(where[2]), 0, 0),
            frameworks.stream().map(code -> new Framework(code, code)).toList(),
            subjects,
            List.of(),
            Quote.of(new Span(start, start + 1), text()),
            Quote.of(new Span(start, text().length()), text()),
            List.of(),
            List.of(),
            null,
            0.8));
    return this;
  }

  /** Makes the event that was added last a hypothetical one. */
  public Made hypothetical() {
    Event last = events.remove(events.size() - 1);
    events.add(
        new Event(
            last.id(),
            last.type(),
            last.mode(),
            last.quad(),
            last.score(),
            last.contexts(),
            "hypothetical",
            last.actors(),
            last.recipients(),
            last.date(),
            last.place(),
            last.frameworks(),
            last.subjects(),
            last.attribution(),
            last.trigger(),
            last.evidence(),
            last.mentions(),
            last.derivation(),
            last.cameo(),
            last.confidence()));
    return this;
  }

  /** Adds a statement of this side on these subjects whose words are the body. */
  public Made statement(String code, String... subjects) {
    int start = text().length() - body.length();
    statements.add(
        new Statement(
            actor(code),
            null,
            "claim",
            body,
            start,
            text().length(),
            "dit",
            List.of(subjects),
            List.of()));
    return this;
  }

  private static List<Actor> actors(String codes) {
    List<Actor> actors = new ArrayList<>();
    for (String code : codes.split(" ")) {
      if (!code.isEmpty()) {
        actors.add(actor(code));
      }
    }
    return actors;
  }

  private static Actor actor(String code) {
    boolean state = code.matches("[A-Z]{3}");
    return new Actor(
        state ? code + "/GOV" : code,
        state ? code : null,
        state ? "GOV" : null,
        null,
        null,
        "",
        0,
        0);
  }

  private String text() {
    return title + "\n\n" + body;
  }

  /** The record. */
  public ArticleRecord record() {
    Article article =
        new Article(
            "id-" + title,
            url,
            outlet,
            language,
            title,
            published,
            false,
            text(),
            null,
            List.of("ANP"),
            List.of(),
            List.of(
                new Block(Block.Kind.TITLE, new Span(0, title.length())),
                new Block(
                    Block.Kind.PARAGRAPH,
                    new Span(title.length() + 2, title.length() + 2 + body.length()))));
    return new ArticleRecord(
        article,
        events,
        statements,
        List.of(new Mention("country", "IRN", text().substring(0, 1), 0, 1)));
  }

  /** The record on its way into the store. */
  public Arrival arrival() {
    ArticleRecord record = record();
    return new Arrival(Identity.of(record.article(), true, null), record, CODING, NOON);
  }
}
