package org.entente.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.record.Holding;
import org.entente.record.Partner;
import org.entente.record.Presence;
import org.entente.record.ask.Profile;
import org.entente.record.ask.Standing;

/** The page about a side, for people. */
final class ActorPage {

  /** Columns of the numbers in the table of partners. */
  private static final int NUMBERS = 19;

  /** Columns of the day behind them, for which a narrow terminal has no room. */
  private static final int NEWEST = 12;

  private static final int NARROW = 60;

  private final Terminal terminal;
  private final EventLines lines;
  private final LocalDate day;
  private final int limit;
  private boolean empty;

  /**
   * A page as of a day.
   *
   * @param limit most lines of a section
   */
  ActorPage(Terminal terminal, LocalDate day, int limit) {
    this.terminal = terminal;
    this.lines = new EventLines(terminal);
    this.day = day;
    this.limit = limit;
  }

  /**
   * Prints it.
   *
   * @param empty whether sections without lines are shown
   */
  void print(Profile profile, Set<ActorCommand.Section> asked, boolean empty) {
    this.empty = empty;
    head(profile);
    for (ActorCommand.Section section : asked) {
      switch (section) {
        case partners -> partners(profile.partners());
        case offices -> section("Offices", profile.offices().stream().map(this::office).toList());
        case memberships -> standing("Memberships", profile.standing(Standing.Kind.MEMBERSHIP));
        case agreements -> standing("Agreements", profile.standing(Standing.Kind.AGREEMENT));
        case sanctions -> sanctions(profile.side(), profile.standing(Standing.Kind.SANCTIONS));
        case relations ->
            standing("Diplomatic relations", profile.standing(Standing.Kind.RELATIONS));
        case newest -> {
          if (empty || !profile.newest().isEmpty()) {
            terminal.out().println("Newest events");
            profile.newest().forEach(lines::print);
          }
        }
      }
    }
  }

  private void head(Profile profile) {
    lines.block("", Sides.named(profile.side()));
    Presence presence = profile.presence();
    if (presence.events() == 0) {
      lines.block("", "The record knows nothing of this side yet.");
    } else {
      lines.block(
          "",
          EventLines.counted(presence.events(), "event")
              + " in "
              + EventLines.counted(presence.reports(), "report")
              + ", "
              + EventLines.span(presence.first(), presence.last()));
      lines.block("", "By type: " + EventLines.types(presence.types()));
    }
    List<String> organisations = Sides.organisations(day, profile.side());
    if (!organisations.isEmpty()) {
      lines.block("", "Belongs to " + Sides.list(organisations));
    }
    terminal.out().println();
  }

  private void partners(List<Partner> partners) {
    if (partners.isEmpty()) {
      section("Partners", List.of());
      return;
    }
    boolean narrow = terminal.width() < NARROW;
    int width = Math.min(40, terminal.width() - NUMBERS - (narrow ? 0 : NEWEST));
    terminal.out().println(row(width, "Partners", "events", "mean", narrow ? "" : "newest"));
    for (Partner partner : partners) {
      terminal
          .out()
          .println(
              row(
                  width,
                  "    " + Sides.named(partner.side()),
                  Integer.toString(partner.events()),
                  String.format(Locale.ROOT, "%+.1f", partner.score()),
                  narrow ? "" : partner.last()));
    }
    terminal.out().println();
  }

  private static String row(int width, String name, String events, String mean, String newest) {
    String columns = Columns.fit(name, width);
    return String.format(Locale.ROOT, "%s  %6s  %5s  %s", columns, events, mean, newest)
        .stripTrailing();
  }

  private String office(Holding person) {
    return person.name()
        + ", "
        + person.office()
        + " · "
        + EventLines.span(person.since(), person.until())
        + " · "
        + EventLines.counted(person.events(), "event")
        + ", last "
        + person.reference();
  }

  private void sanctions(String side, List<Standing> sanctions) {
    standing(
        "Sanctions by this side",
        sanctions.stream().filter(each -> each.parties().contains(side)).toList());
    standing(
        "Sanctions on this side",
        sanctions.stream().filter(each -> each.towards().contains(side)).toList());
  }

  private void standing(String title, List<Standing> standing) {
    section(
        title, standing.stream().map(each -> StandingLines.line(each, day.toString())).toList());
  }

  private void section(String title, List<String> all) {
    if (empty || !all.isEmpty()) {
      List<String> shown = all.size() > limit ? all.subList(0, limit) : all;
      lines.section(
          title, shown.isEmpty() ? List.of("none") : shown, line -> lines.hanging("    ", line));
      if (shown.size() < all.size()) {
        lines.block("    ", all.size() - shown.size() + " more with --limit " + all.size());
        terminal.out().println();
      }
    }
  }
}
