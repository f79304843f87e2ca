package org.entente.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.record.ask.Profile;
import org.entente.record.ask.Standing;
import org.entente.record.export.RecordJson;
import org.entente.record.export.Sheets;
import org.entente.record.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code entente actor}: what the record knows of a side. */
@Command(
    name = "actor",
    aliases = "known",
    mixinStandardHelpOptions = true,
    description = {
      "Shows what the record knows of a country, organisation or group: how much, its strongest partners, people in offices, memberships, agreements, sanctions, diplomatic relations, newest events; each with the event that shows it.",
      "Whom a phrase names is told by: entente resolve PHRASE"
    },
    footer = {
      "",
      "Examples: entente actor IRN",
      "          entente actor Biélorussie --section agreements,sanctions --on 2025-06-01"
    })
final class ActorCommand extends Question {

  /** Parts of the page. */
  enum Section {
    /** With whom it has most to do. */
    partners(null),
    /** People in its offices. */
    offices(null),
    /** Organisations asked, joined and left. */
    memberships(Standing.Kind.MEMBERSHIP),
    /** Agreements. */
    agreements(Standing.Kind.AGREEMENT),
    /** Sanctions by it and on it. */
    sanctions(Standing.Kind.SANCTIONS),
    /** Diplomatic relations. */
    relations(Standing.Kind.RELATIONS),
    /** Its newest events. */
    newest(null);

    private final Standing.Kind kind;

    Section(Standing.Kind kind) {
      this.kind = kind;
    }
  }

  private static final int USUAL = 10;

  @Mixin private LimitOption limit;

  @Parameters(
      arity = "1..*",
      paramLabel = "SIDE",
      description = "A code as IRN, IGO:EU or EU, or a name in English or French.")
  private List<String> words;

  @Option(
      names = "--section",
      split = ",",
      paramLabel = "SECTION",
      description = "Only these parts: ${COMPLETION-CANDIDATES}.")
  private Set<Section> sections = EnumSet.noneOf(Section.class);

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description =
          "Only agreements, sanctions, memberships and relations that held on this day; of a month or year its last day.")
  private String on;

  ActorCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  int ask(Store record) {
    String side = Sides.code(spec(), record, String.join(" ", words));
    LocalDate day = on == null ? null : SpanOption.days(spec(), "--on", on).to();
    LocalDate told = day == null ? LocalDate.now(terminal.clock()) : day;
    Set<Section> asked = sections.isEmpty() ? EnumSet.allOf(Section.class) : sections;
    Profile profile =
        Profile.of(record, side, day == null ? null : day.toString(), limit.or(USUAL));
    switch (format()) {
      case text ->
          new ActorPage(terminal, told, limit.or(USUAL)).print(profile, asked, !sections.isEmpty());
      case csv -> csv(profile, asked, told.toString());
      default -> print(json(profile, asked, told));
    }
    return 0;
  }

  private static ObjectNode json(Profile profile, Set<Section> asked, LocalDate day) {
    ObjectNode node = RecordJson.object();
    node.put("side", profile.side());
    node.put("name", Sides.name(profile.side()));
    node.put("events", profile.presence().events());
    node.put("reports", profile.presence().reports());
    node.put("first", profile.presence().first());
    node.put("last", profile.presence().last());
    profile.presence().types().forEach(node.putObject("types")::put);
    Sides.organisations(day, profile.side()).forEach(node.putArray("organisations")::add);
    for (Section section : asked) {
      switch (section) {
        case partners ->
            RecordJson.add(node, "partners", Sheets.PARTNERS::json, profile.partners());
        case offices -> RecordJson.add(node, "offices", Sheets.OFFICES::json, profile.offices());
        case newest -> RecordJson.add(node, "newest", RecordJson::event, profile.newest());
        default ->
            RecordJson.add(
                node,
                section.name(),
                Sheets.standing(day.toString())::json,
                profile.standing(section.kind));
      }
    }
    return node;
  }

  /** A table has lines of one kind: one section, or several of standing knowledge. */
  private void csv(Profile profile, Set<Section> asked, String day) {
    if (asked.equals(EnumSet.of(Section.partners))) {
      print(profile.partners(), Sheets.PARTNERS);
    } else if (asked.equals(EnumSet.of(Section.offices))) {
      print(profile.offices(), Sheets.OFFICES);
    } else if (asked.equals(EnumSet.of(Section.newest))) {
      print(profile.newest(), Sheets.EVENTS);
    } else if (asked.stream().allMatch(section -> section.kind != null)) {
      print(
          profile.standing().stream()
              .filter(each -> asked.stream().anyMatch(section -> section.kind == each.kind()))
              .toList(),
          Sheets.standing(day));
    } else {
      throw new ParameterException(
          spec().commandLine(),
          "--format csv: found sections of different columns; allowed: --section partners, --section offices, --section newest, or any of memberships,agreements,sanctions,relations");
    }
  }
}
