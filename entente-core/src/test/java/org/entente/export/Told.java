package org.entente.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Attribution;
import org.entente.model.Block;
import org.entente.model.Event;
import org.entente.model.EventDate;
import org.entente.model.Framework;
import org.entente.model.Place;
import org.entente.model.Quote;
import org.entente.model.Span;

/** An article full of what breaks tables, and events told in it. */
final class Told {

  static final Provenance PROVENANCE =
      new Provenance("0.1.0", Instant.parse("2026-11-23T12:34:56.789Z"));

  /** A character outside the basic plane, quotes, a tab, line breaks, a formula. */
  static final String TEXT =
      "=1+1 \"Accord\" 🙂\n\nL'Iran et\tle Bélarus ont signé\u2028lundi, à Minsk, un \"pacte\";\r\n"
          + "selon IRNA. La police\nindienne a frappé.";

  private Told() {}

  static Article article() {
    int body = TEXT.indexOf("L'Iran");
    return new Article(
        "a;1",
        "https://example.org/a?b=1",
        "-Outlet, \"the\"",
        "fr",
        "=1+1 \"Accord\" 🙂",
        LocalDate.of(2026, 3, 4),
        false,
        TEXT,
        null,
        List.of(),
        List.of(),
        List.of(
            new Block(Block.Kind.TITLE, new Span(0, body - 2)),
            new Block(Block.Kind.PARAGRAPH, new Span(body, TEXT.length()))));
  }

  static Article undated() {
    Article article = article();
    return new Article(
        "undated",
        null,
        null,
        null,
        null,
        null,
        false,
        "Un texte.",
        null,
        List.of(),
        List.of(),
        article.blocks().subList(0, 0));
  }

  static Actor at(String code, String name, String words) {
    int start = TEXT.indexOf(words);
    String[] parts = code.split("/");
    String country = parts.length == 2 ? parts[0] : null;
    String sector = parts.length == 2 ? parts[1] : null;
    return new Actor(
        code,
        country,
        sector,
        name,
        null,
        words,
        Math.max(start, 0),
        Math.max(start, 0) + (start < 0 ? 0 : words.length()));
  }

  static Quote words(String words) {
    int start = TEXT.indexOf(words);
    return new Quote(start, start + words.length(), words);
  }

  static final String SIGNING = TEXT.substring(TEXT.indexOf("L'Iran"), TEXT.indexOf(" La police"));

  /** A signature of two sides, told by the headline too. */
  static Event signing() {
    return event(
        "SUPPORT",
        "057",
        "actual",
        List.of(at("IRN/GOV", null, "L'Iran"), at("BLR/GOV", null, "le Bélarus")),
        List.of(),
        "2026-03-02",
        new Place(
            "Minsk",
            "BLR",
            53.9,
            27.567,
            625144L,
            TEXT.indexOf("Minsk"),
            TEXT.indexOf("Minsk") + 5));
  }

  static Event event(
      String type,
      String cameo,
      String status,
      List<Actor> actors,
      List<Actor> recipients,
      String date,
      Place place) {
    return new Event(
        "e1",
        type,
        null,
        type.equals("ASSAULT") ? 4 : 1,
        type.equals("ASSAULT") ? -9.5 : 4.0,
        List.of("diplomatic", "economic"),
        status,
        actors,
        recipients,
        date == null ? null : new EventDate(date, 0, 0, ""),
        place,
        List.of(new Framework("IGO:SCO", "OCS")),
        List.of("trade"),
        List.of(new Attribution(null, "IRNA", "agency", "selon", 0, 1)),
        words("signé"),
        words(SIGNING),
        List.of(words("=1+1 \"Accord\" 🙂")),
        List.of("\"signé\" acts/SUPPORT/fr.yaml:1 sign SUPPORT.sign"),
        cameo,
        0.875);
  }
}
