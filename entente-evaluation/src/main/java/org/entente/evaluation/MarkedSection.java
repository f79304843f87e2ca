package org.entente.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.model.Span;

/** The part of the error page that shows the marked sentences, wrong answers first. */
final class MarkedSection {

  /** A mark in a sentence. */
  private record Mark(Span span, String kind) {}

  private MarkedSection() {}

  static void write(Markup page, MarkedEvaluation evaluation) {
    page.raw("<section id=\"marked\">\n<h2>Marked sentences</h2>\n");
    List<MarkedScore> scores = new ArrayList<>(evaluation.scores());
    scores.sort(Comparator.comparing(MarkedScore::isRight));
    for (MarkedScore score : scores) {
      MarkedSentence sentence = score.sentence();
      page.raw("<div class=\"sentence " + (score.isRight() ? "good" : "error") + "\"><p>");
      page.raw("<small>").text(sentence.id()).raw("</small> ");
      words(page, sentence);
      page.raw("</p>\n<div class=\"events\"><ul class=\"expected\"><li class=\"");
      page.raw(score.isRight() ? "right" : "missed").raw("\" data-type=\"").text(sentence.type());
      page.raw("\"><b>").text(sentence.type()).raw("</b> source → target, answered ");
      page.text(score.answer()).raw("</li></ul><ul class=\"found\">");
      if (score.record() == null) {
        page.raw("<li class=\"missed\">not read</li>");
      } else {
        score
            .record()
            .events()
            .forEach(
                event ->
                    ArticleSection.found(
                        page,
                        event,
                        event != score.event() ? "other" : score.isRight() ? "right" : "false"));
      }
      page.raw("</ul></div></div>\n");
    }
    page.raw("</section>\n");
  }

  private static void words(Markup page, MarkedSentence sentence) {
    List<Mark> marks = new ArrayList<>();
    sentence.sources().forEach(span -> marks.add(new Mark(span, "source")));
    sentence.targets().forEach(span -> marks.add(new Mark(span, "target")));
    marks.sort(Comparator.comparingInt(mark -> mark.span().start()));
    int at = 0;
    for (Mark mark : marks) {
      if (mark.span().start() >= at) {
        page.text(sentence.text().substring(at, mark.span().start()));
        page.raw("<mark class=\"" + mark.kind() + "\">").text(mark.span().of(sentence.text()));
        page.raw("</mark>");
        at = mark.span().end();
      }
    }
    page.text(sentence.text().substring(at));
  }
}
