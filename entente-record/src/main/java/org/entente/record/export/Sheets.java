package org.entente.record.export;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.entente.record.ArticleLine;
import org.entente.record.Holding;
import org.entente.record.Partner;
import org.entente.record.Party;
import org.entente.record.Report;
import org.entente.record.SpokenLine;
import org.entente.record.StoredEvent;
import org.entente.record.ask.Standing;
import org.entente.record.ask.Timeline;
import org.entente.record.export.Sheet.Column;

/** The tables of all kinds of answers; docs/record.md describes their columns. */
public final class Sheets {

  /**
   * Events. As JSON they are written by {@link RecordJson#event}, whose participants have parts.
   */
  public static final Sheet<StoredEvent> EVENTS =
      new Sheet<>(
          List.of(
              column("id", StoredEvent::reference),
              column("day", StoredEvent::day),
              column("date", StoredEvent::date),
              column("type", StoredEvent::type),
              column("mode", StoredEvent::mode),
              column("status", StoredEvent::status),
              column("quad", StoredEvent::quad),
              column("score", StoredEvent::score),
              column("confidence", StoredEvent::confidence),
              column("actors", event -> codes(event.actors())),
              column("actor_names", event -> names(event.actors())),
              column("recipients", event -> codes(event.recipients())),
              column("recipient_names", event -> names(event.recipients())),
              column("place", StoredEvent::place),
              column("country", StoredEvent::country),
              column("latitude", StoredEvent::latitude),
              column("longitude", StoredEvent::longitude),
              column("subjects", StoredEvent::subjects),
              column("frameworks", StoredEvent::frameworks),
              column("reports", StoredEvent::reports),
              column("sources", StoredEvent::sources),
              column("languages", StoredEvent::languages),
              column("first_report", StoredEvent::firstReport),
              column("evidence", StoredEvent::evidence),
              column("reviewed", StoredEvent::reviewed)));

  /** Reports of one event; as JSON {@link RecordJson#report}. */
  public static final Sheet<Report> REPORTS =
      new Sheet<>(
          List.of(
              column("id", Report::reference),
              column("event", report -> "E" + report.eventId()),
              column("article", report -> report.article().reference()),
              column("outlet", report -> report.article().outlet()),
              column("language", report -> report.article().language()),
              column("published", report -> report.article().published()),
              column("title", report -> report.article().title()),
              column("url", report -> report.article().url()),
              column("current", Report::current),
              column("confidence", report -> report.event().confidence()),
              column("reasons", Report::reasons),
              column("analysis", report -> report.coding().analysis()),
              column("codebook", report -> report.coding().codebook()),
              column("evidence", report -> report.event().evidence().text())));

  /** Articles. */
  public static final Sheet<ArticleLine> ARTICLES =
      new Sheet<>(
          List.of(
              column("id", ArticleLine::reference),
              column("version", ArticleLine::version),
              column("outlet", ArticleLine::outlet),
              column("language", ArticleLine::language),
              column("title", ArticleLine::title),
              column("published", ArticleLine::published),
              column("url", ArticleLine::url)));

  /** Statements; as JSON {@link RecordJson#statement}. */
  public static final Sheet<SpokenLine> STATEMENTS =
      new Sheet<>(
          List.of(
              column("day", SpokenLine::day),
              column("speaker", SpokenLine::speaker),
              column("name", SpokenLine::name),
              column("kind", SpokenLine::kind),
              column("text", SpokenLine::text),
              column("subjects", SpokenLine::subjects),
              column("article", line -> line.article().reference()),
              column("outlet", line -> line.article().outlet()),
              column("language", line -> line.article().language()),
              column("title", line -> line.article().title()),
              column("url", line -> line.article().url())));

  /** The months of a timeline. */
  public static final Sheet<Timeline.Month> MONTHS =
      new Sheet<>(
          List.of(
              column("month", Timeline.Month::month),
              column("events", Timeline.Month::events),
              column("score", month -> rounded(month.score())),
              column("cooperation", Timeline.Month::cooperation),
              column("conflict", Timeline.Month::conflict)));

  /** Partners of a side. */
  public static final Sheet<Partner> PARTNERS =
      new Sheet<>(
          List.of(
              column("side", Partner::side),
              column("events", Partner::events),
              column("score", partner -> rounded(partner.score())),
              column("cooperation", Partner::cooperation),
              column("conflict", Partner::conflict),
              column("last", Partner::last)));

  /** People in offices. */
  public static final Sheet<Holding> OFFICES =
      new Sheet<>(
          List.of(
              column("name", Holding::name),
              column("office", Holding::office),
              column("since", Holding::since),
              column("until", Holding::until),
              column("events", Holding::events),
              column("evidence", Holding::reference)));

  /** Standing knowledge; whether it holds is a column that {@link #standing} adds. */
  private static final Sheet<Standing> STANDING =
      new Sheet<>(
          List.of(
              column("kind", standing -> standing.kind().name().toLowerCase(Locale.ROOT)),
              column("state", Standing::state),
              column("parties", Standing::parties),
              column("towards", Standing::towards),
              column("subjects", Standing::subjects),
              column("since", Standing::since),
              column("until", Standing::until),
              column("evidence", standing -> standing.shown().reference()),
              column("sentence", standing -> standing.shown().evidence()),
              column(
                  "ended",
                  standing -> standing.ended() == null ? null : standing.ended().reference())));

  private Sheets() {}

  /** Standing knowledge, with whether it holds on this day (ISO). */
  public static Sheet<Standing> standing(String day) {
    return STANDING.with("holds", standing -> standing.holds(day));
  }

  private static <T> Column<T> column(String name, Function<T, Object> cell) {
    return new Column<>(name, cell);
  }

  /** Means have no more than two digits that say anything. */
  private static double rounded(double mean) {
    return Math.round(mean * 100) / 100.0;
  }

  private static List<String> codes(List<Party> parties) {
    return parties.stream().map(Party::code).toList();
  }

  private static List<String> names(List<Party> parties) {
    return parties.stream().map(Party::name).filter(Objects::nonNull).toList();
  }
}
