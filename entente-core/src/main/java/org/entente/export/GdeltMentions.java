package org.entente.export;

import static org.entente.export.Column.integer;
import static org.entente.export.Column.text;

import java.net.URI;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Attribution;

/**
 * GDELT 2.0 mentions: 16 columns, tab separated, no header; one row for each row of the events and
 * each sentence that tells it.
 */
final class GdeltMentions {

  private GdeltMentions() {}

  static Table of(Provenance provenance) {
    List<Column> columns =
        List.of(
            integer("GLOBALEVENTID", "as in the events", Row::id),
            new Column(
                "EventTimeDate",
                Column.Type.MOMENT,
                "DATEADDED of the event",
                row -> GdeltEvents.MOMENT.format(provenance.at())),
            new Column(
                "MentionTimeDate",
                Column.Type.MOMENT,
                "day of publication at midnight UTC",
                row -> published(row.article())),
            integer(
                "MentionType",
                "1 where there is a URL, else 2 (citation)",
                row -> row.article().url() == null ? 2 : 1),
            text("MentionSourceName", "outlet, else host of the URL", row -> name(row.article())),
            text(
                "MentionIdentifier",
                "the article's URL, else its id",
                row -> GdeltEvents.source(row.article())),
            integer(
                "SentenceID",
                "sentence of the article, from 1, by punctuation",
                row -> Sentences.number(row.article(), row.sentence().start())),
            integer(
                "Actor1CharOffset",
                "character at which the actor's words begin; -1 outside this sentence",
                row -> offset(row, row.actor())),
            integer(
                "Actor2CharOffset",
                "the same of the recipient",
                row -> offset(row, row.recipient())),
            integer(
                "ActionCharOffset",
                "character at which the word for the act begins, else the sentence",
                GdeltMentions::action),
            integer(
                "InRawText",
                "1 where all participants are named by words, 0 where one is inferred",
                row -> isImplied(row.actor()) || isImplied(row.recipient()) ? 0 : 1),
            integer(
                "Confidence", "percent", row -> (int) Math.round(row.event().confidence() * 100)),
            integer(
                "MentionDocLen",
                "characters of the article, title included",
                row -> row.report().characters(row.article().text().length())),
            Column.empty("MentionDocTone", Column.Type.DECIMAL, "tone is not measured"),
            Column.empty(
                "MentionDocTranslationInfo",
                Column.Type.TEXT,
                "articles are read in their own language"),
            text(
                "Extras",
                "event=number of the event; status; source, nearest first",
                GdeltMentions::extras));
    return new Table(columns, Dialect.TABS, false, "", false, Row::mentions);
  }

  private static String published(Article article) {
    return article.published() == null
        ? null
        : GdeltEvents.MOMENT.format(article.published().atStartOfDay(ZoneOffset.UTC));
  }

  private static String name(Article article) {
    if (article.outlet() != null || article.url() == null) {
      return article.outlet();
    }
    try {
      return URI.create(article.url()).getHost();
    } catch (IllegalArgumentException notAnAddress) {
      return null; // the identifier beside it still shows it
    }
  }

  private static int offset(Row row, Actor actor) {
    boolean here =
        actor != null
            && !actor.isImplied()
            && actor.start() >= row.sentence().start()
            && actor.end() <= row.sentence().end();
    return here ? row.report().characters(actor.start()) : -1;
  }

  private static int action(Row row) {
    int trigger = row.event().trigger().start();
    boolean here = trigger >= row.sentence().start() && trigger < row.sentence().end();
    return row.report().characters(here ? trigger : row.sentence().start());
  }

  private static boolean isImplied(Actor actor) {
    return actor != null && actor.isImplied();
  }

  private static String extras(Row row) {
    String sources =
        row.event().attribution().stream()
            .map(Attribution::name)
            .map(name -> name.replace(';', ',').replace('|', ','))
            .collect(Collectors.joining("|"));
    return "event="
        + row.of().id()
        + ";status="
        + row.event().status()
        + (sources.isEmpty() ? "" : ";source=" + sources);
  }
}
