package org.entente.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.ArticleRecord;
import org.entente.model.Event;
import org.entente.model.EventDate;
import org.entente.model.Place;
import org.entente.model.Quote;

/** Small events and articles for tests. */
final class Samples {

  private Samples() {}

  static GoldEvent gold(String type, List<String> actors, List<String> recipients) {
    return new GoldEvent(type, null, actors, recipients, null, null, null, null, false);
  }

  static GoldEvent optional(String type, List<String> actors, List<String> recipients) {
    return new GoldEvent(type, null, actors, recipients, null, null, null, null, true);
  }

  static GoldArticle article(String id, GoldEvent... events) {
    return new GoldArticle(
        id + ".json", id, null, null, "fr", "Titre", null, "Un texte.", List.of(events));
  }

  static Event event(String type, List<String> actors, List<String> recipients, double confidence) {
    return event(type, actors, recipients, confidence, "actual", null, null);
  }

  static Event event(
      String type,
      List<String> actors,
      List<String> recipients,
      double confidence,
      String status,
      String date,
      String country) {
    return new Event(
        "e1",
        type,
        null,
        1,
        0,
        List.of(),
        status,
        actors.stream().map(code -> actor(code, 0, 2)).toList(),
        recipients.stream().map(code -> actor(code, 4, 8)).toList(),
        date == null ? null : new EventDate(date, 0, 0, ""),
        country == null ? null : new Place("là", country, null, null, null, 0, 0),
        List.of(),
        List.of(),
        List.of(),
        new Quote(0, 2, "Un"),
        new Quote(0, 9, "Un texte."),
        List.of(),
        List.of("signer acts/" + type + "/fr.yaml:12"),
        null,
        confidence);
  }

  static Actor actor(String code, int start, int end) {
    return new Actor(code, null, null, null, null, "x".repeat(end - start), start, end);
  }

  static ArticleRecord record(String id, Event... events) {
    return record(id, "Un texte.", events);
  }

  static ArticleRecord record(String id, String text, Event... events) {
    Article article =
        new Article(
            id, null, null, "fr", null, null, false, text, null, List.of(), List.of(), List.of());
    return new ArticleRecord(article, List.of(events), List.of(), List.of());
  }

  /** Events of which the first {@code right} are right, all with this confidence. */
  static List<Judged> judged(int all, int right, double confidence) {
    List<Judged> judged = new ArrayList<>();
    for (int i = 0; i < all; i++) {
      Event event = event("CONSULT", List.of("FRA", "MLI"), List.of(), confidence);
      judged.add(new Judged(event, record("a").article(), i < right));
    }
    return judged;
  }
}
