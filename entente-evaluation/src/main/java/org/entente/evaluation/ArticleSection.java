package org.entente.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.Actor;
import org.entente.model.Event;
import org.entente.model.Span;

/** The part of the error page that shows one article, sentence by sentence. */
final class ArticleSection {

  private final Markup page;
  private final ArticleScore score;
  private final String text;
  private final List<Event> found;

  private ArticleSection(Markup page, ArticleScore score) {
    this.page = page;
    this.score = score;
    GoldArticle gold = score.gold();
    boolean read = score.record() != null && !score.record().article().text().isEmpty();
    this.text =
        read
            ? score.record().article().text()
            : (gold.title() == null ? "" : gold.title() + "\n\n") + gold.text();
    this.found = score.record() == null ? List.of() : score.record().events();
  }

  static void write(Markup page, String anchor, ArticleScore score) {
    new ArticleSection(page, score).write(anchor);
  }

  private void write(String anchor) {
    GoldArticle gold = score.gold();
    Counts counts = score.pairs();
    page.raw("<section id=\"" + anchor + "\">\n<h2>")
        .text(gold.id())
        .raw("</h2>\n<p class=\"title\">");
    page.text(ErrorPage.title(gold)).raw("</p>\n<p class=\"facts\">");
    page.text(gold.published() == null ? "" : gold.published() + " · ");
    page.text(gold.outlet() == null ? "" : gold.outlet() + " · ");
    page.text(
        score.record() == null
            ? "not read"
            : counts.right()
                + " pairs right, "
                + counts.wrong()
                + " false, "
                + counts.missed()
                + " missed · precision "
                + ErrorPage.percent(counts.precision())
                + ", recall "
                + ErrorPage.percent(counts.recall()));
    page.raw("</p>\n");
    List<GoldEvent> open = new ArrayList<>(gold.events());
    for (Span passage : Passages.of(text, language(), found)) {
      List<GoldEvent> expected =
          open.stream().filter(event -> contains(passage, place(event))).toList();
      open.removeAll(expected);
      List<Event> here =
          found.stream().filter(event -> contains(passage, event.evidence().start())).toList();
      row(expected, here, () -> words(passage, here));
    }
    if (!open.isEmpty()) {
      row(open, List.of(), () -> page.raw("<em>no words of the article given</em>"));
    }
    page.raw("</section>\n");
  }

  private String language() {
    String read = score.record() == null ? null : score.record().article().language();
    return read == null ? score.gold().language() : read;
  }

  private static boolean contains(Span passage, int offset) {
    return passage.start() <= offset && offset < passage.end();
  }

  /** Where the evidence of an expected event stands, or -1. */
  private int place(GoldEvent event) {
    return event.evidence() == null ? -1 : text.indexOf(event.evidence());
  }

  private void row(List<GoldEvent> expected, List<Event> here, Runnable words) {
    boolean wrong = here.stream().anyMatch(e -> verdict(e).equals("false"));
    boolean missed = expected.stream().anyMatch(e -> verdict(e).equals("missed"));
    String kind =
        wrong || missed ? "error" : expected.isEmpty() && here.isEmpty() ? "none" : "good";
    page.raw("<div class=\"sentence " + kind + "\"><p>");
    words.run();
    page.raw("</p>\n");
    if (!expected.isEmpty() || !here.isEmpty()) {
      page.raw("<div class=\"events\"><ul class=\"expected\">");
      expected.forEach(this::expected);
      page.raw("</ul><ul class=\"found\">");
      here.forEach(this::found);
      page.raw("</ul></div>");
    }
    page.raw("</div>\n");
  }

  /** The words of a sentence, the triggers of its events marked. */
  private void words(Span passage, List<Event> here) {
    int at = passage.start();
    List<Span> triggers =
        here.stream()
            .map(event -> new Span(event.trigger().start(), event.trigger().end()))
            .distinct()
            .sorted((a, b) -> Integer.compare(a.start(), b.start()))
            .toList();
    for (Span trigger : triggers) {
      if (trigger.start() >= at && trigger.end() <= passage.end()) {
        page.text(text.substring(at, trigger.start())).raw("<mark>");
        page.text(text.substring(trigger.start(), trigger.end())).raw("</mark>");
        at = trigger.end();
      }
    }
    page.text(text.substring(at, passage.end()));
  }

  /** What became of an expected event: found where one of its pairs was. */
  private String verdict(GoldEvent event) {
    boolean all = score.right().containsAll(event.pairs());
    boolean some = event.pairs().stream().anyMatch(score.right()::contains);
    return event.optional() ? "optional" : all ? "right" : some ? "partly" : "missed";
  }

  private String verdict(Event event) {
    if (!event.tookPlace()) {
      return event.status();
    }
    Set<Pair> pairs = Pair.of(event);
    boolean wrong = pairs.stream().anyMatch(score.wrong()::contains);
    boolean right = pairs.stream().anyMatch(score.right()::contains);
    return wrong ? "false" : right ? "right" : "optional";
  }

  private void expected(GoldEvent event) {
    String verdict = verdict(event);
    page.raw("<li class=\"" + verdict + "\" data-type=\"").text(event.type()).raw("\"><b>");
    page.text(event.type() + (event.mode() == null ? "" : "/" + event.mode())).raw("</b> ");
    page.text(parties(event.actors(), event.recipients())).raw(" <span>");
    page.text(verdict).raw("</span><br><small>");
    page.text(event.date() == null ? "" : event.date() + " ");
    page.text(event.place() == null ? "" : event.place() + " ");
    page.text(event.placeCountry() == null ? "" : event.placeCountry() + " ");
    page.text(event.evidence() == null ? "" : "“" + event.evidence() + "”").raw("</small></li>");
  }

  private void found(Event event) {
    found(page, event, verdict(event));
  }

  /** An event that was found, with how it came about. */
  static void found(Markup page, Event event, String verdict) {
    page.raw("<li class=\"").text(verdict).raw("\" data-type=\"").text(event.type()).raw("\"><b>");
    page.text(event.type() + (event.mode() == null ? "" : "/" + event.mode())).raw("</b> ");
    page.text(parties(Pair.codes(event.actors()), Pair.codes(event.recipients())));
    page.raw(" <span>")
        .text(verdict)
        .raw("</span> <small>")
        .text(String.valueOf(event.confidence()));
    page.raw("</small><br><small>");
    page.text(event.date() == null ? "" : event.date().value() + " ");
    page.text(event.place() == null ? "" : event.place().name() + " " + event.place().country());
    page.raw("</small><details><summary>how it came about</summary><ol>");
    page.raw("<li>actors: ").text(words(event.actors())).raw("</li>");
    page.raw("<li>recipients: ").text(words(event.recipients())).raw("</li>");
    event.derivation().forEach(step -> page.raw("<li>").text(step).raw("</li>"));
    page.raw("</ol></details></li>");
  }

  private static String words(List<Actor> actors) {
    return actors.isEmpty()
        ? "none"
        : actors.stream()
            .map(a -> a.code() + (a.text().isEmpty() ? " (implied)" : " “" + a.text() + "”"))
            .collect(Collectors.joining(", "));
  }

  private static String parties(List<String> actors, List<String> recipients) {
    String who = actors.isEmpty() ? "?" : String.join(" + ", actors);
    return recipients.isEmpty() ? who : who + " → " + String.join(" + ", recipients);
  }
}
