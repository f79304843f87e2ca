package org.entente.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.codebook.BaseAct;
import org.entente.codebook.Codebook;
import org.entente.codebook.Entry;
import org.entente.codebook.EventType;
import org.entente.codebook.Example;
import org.entente.codebook.Operator;
import org.entente.codebook.Row;

/**
 * The codebook as a page of documentation (docs/codebook.md): types, acts, modes, numbers of words,
 * examples.
 */
final class CodebookPage {

  /** What comes before the tables: what PLOVER leaves open and how Entente settles it. */
  private static final String OPENING =
      """
      # The codebook

      Made from the codebook by `./entente codebook page > docs/codebook.md`; a test fails when it is stale. The format of the
      data files is described in [codebook-format.md](codebook-format.md). The types, modes and quad classes are those of PLOVER
      2.0 (github.com/openeventdata/PLOVER, PLOVER_MANUAL.tex).

      ## Where PLOVER contradicts itself or is silent

      - ACCUSE has the score -3: the tables of the manual do not agree on it.
      - SANCTION is material conflict (quad 4): the summary table says so, the table of quad classes has it as verbal.
      - The PLV data set has one class YIELD where PLOVER has CONCEDE (in words) and RETREAT (on the ground). Entente keeps the
        two apart; whoever compares it with PLV maps both to YIELD.
      - Sanctions imposed have the mode `discontinue`. Sanctions lifted, and a truce agreed, are CONCEDE; a truce in force,
        prisoners freed and troops gone are RETREAT.
      - A promise or plan of something cooperative is AGREE, of a concession CONCEDE; a hostile plan announced to its victim is
        THREATEN, and one that is only reported is no event.
      - Whoever calls for cooperation in which he takes part himself performs AGREE; whoever asks it of others, REQUEST.
      - In mutual acts (meeting, signing, agreeing) every participant is an actor, and there are no recipients.
      - A hostile act that names no target has the recipient `UNK`.

      The rest is settled by examples: each entry has at least one, and each is a test.
      """;

  private final Codebook codebook;
  private final StringBuilder page = new StringBuilder();

  private CodebookPage(Codebook codebook) {
    this.codebook = codebook;
  }

  /** The page as Markdown, its lines ended by a line feed. */
  static String of(Codebook codebook) {
    return new CodebookPage(codebook).write();
  }

  private String write() {
    page.append(OPENING);
    page.append("\n## Event types\n\n| type | quad | score | acts | modes |")
        .append(languageColumns());
    page.append("\n|---|---|---|---|---|")
        .append("---|".repeat(codebook.languages().size()))
        .append('\n');
    for (EventType type : codebook.types().values()) {
      row(
          "[" + type.name() + "](#" + type.name().toLowerCase(Locale.ROOT) + ")",
          String.valueOf(type.quad()),
          String.valueOf(type.score()),
          String.valueOf(type.acts().size()),
          String.join(", ", modes(type)),
          words(entry -> entry.act() != null && entry.act().type().equals(type.name())));
    }
    codebook.types().values().forEach(this::type);
    operators();
    return page.toString();
  }

  private String languageColumns() {
    return codebook.languages().stream()
        .map(language -> " words " + language + " |")
        .collect(Collectors.joining());
  }

  private static Set<String> modes(EventType type) {
    return type.acts().values().stream()
        .map(BaseAct::mode)
        .filter(mode -> mode != null)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void type(EventType type) {
    page.append("\n### ")
        .append(type.name())
        .append("\n\n| act | mode | CAMEO |")
        .append(languageColumns());
    page.append(" example |\n|---|---|---|")
        .append("---|".repeat(codebook.languages().size()))
        .append("---|\n");
    List<BaseAct> acts = new ArrayList<>(type.acts().values());
    acts.sort(Comparator.comparing(BaseAct::name));
    for (BaseAct act : acts) {
      row(
          act.name() + (act.mutual() ? " (mutual)" : ""),
          act.mode() == null ? "" : act.mode(),
          act.cameo() == null ? "" : act.cameo(),
          words(entry -> isOf(entry, act)),
          example(entry -> isOf(entry, act)));
    }
  }

  private static boolean isOf(Entry entry, BaseAct act) {
    return entry.act() != null
        && entry.act().type().equals(act.type())
        && entry.act().name().equals(act.name());
  }

  private void operators() {
    page.append(
        "\n## Operators\n\nAn operator makes of an act another one: \"menacer de rompre les relations\" is threaten(end(");
    page.append(
        "cooperate)). What comes of it stands\nin `composition.yaml`, one row for each kind of act.\n\n");
    page.append("| operator | meaning | rows |")
        .append(languageColumns())
        .append(" gives | example |\n|---|---|---|");
    page.append("---|".repeat(codebook.languages().size())).append("---|---|\n");
    Map<String, List<Row>> rows = new LinkedHashMap<>();
    codebook
        .rows()
        .forEach(row -> rows.computeIfAbsent(row.operator(), o -> new ArrayList<>()).add(row));
    for (Operator operator : codebook.operators().values()) {
      List<Row> own = rows.getOrDefault(operator.name(), List.of());
      Set<String> gives =
          own.stream().map(Row::gives).collect(Collectors.toCollection(TreeSet::new));
      row(
          operator.name(),
          operator.meaning(),
          String.valueOf(own.size()),
          words(entry -> isOf(entry, operator)),
          String.join(", ", gives),
          example(entry -> isOf(entry, operator)));
    }
  }

  private static boolean isOf(Entry entry, Operator operator) {
    return entry.operator() != null && entry.operator().name().equals(operator.name());
  }

  /** The number of words of each language, as cells. */
  private String words(java.util.function.Predicate<Entry> which) {
    return codebook.languages().stream()
        .map(
            language ->
                String.valueOf(
                    codebook.lexicon(language).entries().stream()
                        .filter(which)
                        .mapToInt(
                            entry -> entry.words().values().stream().mapToInt(List::size).sum())
                        .sum()))
        .collect(Collectors.joining(" | "));
  }

  /** The first example of each language that gives an event. */
  private String example(java.util.function.Predicate<Entry> which) {
    List<String> found = new ArrayList<>();
    for (String language : codebook.languages()) {
      codebook.lexicon(language).entries().stream()
          .filter(which)
          .flatMap(entry -> entry.examples().stream())
          .filter(example -> example.gap() == null && !example.expected().equals("none"))
          .findFirst()
          .map(CodebookPage::show)
          .ifPresent(found::add);
    }
    return String.join("<br>", found);
  }

  private static String show(Example example) {
    return example.text() + " → `" + example.expected() + "`";
  }

  private void row(String... cells) {
    page.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }
}
