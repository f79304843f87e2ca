package org.entente.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * A page that shows each sentence with the events expected and found, and how those found came
 * about. The page needs nothing but itself: styles and script stand in it.
 */
public final class ErrorPage {

  private ErrorPage() {}

  /** The page as HTML. */
  public static String of(Evaluation evaluation) {
    Markup page = new Markup();
    page.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    page.raw("<title>Entente: expected and found</title>\n<style>\n");
    page.raw(resource("error-page.css")).raw("</style>\n</head>\n<body>\n");
    List<ArticleScore> articles =
        evaluation.articles() == null ? List.of() : evaluation.articles().worstFirst();
    page.raw("<nav><h1>Expected and found</h1>\n").raw(resource("error-page.html"));
    for (int i = 0; i < articles.size(); i++) {
      ArticleScore score = articles.get(i);
      page.raw("<a href=\"#a" + i + "\"><b>" + score.errors() + "</b> ");
      page.text(score.gold().id()).raw(" <i>").text(title(score.gold())).raw("</i></a>\n");
    }
    if (evaluation.sentences() != null) {
      page.raw("<a href=\"#marked\">Marked sentences</a>\n");
    }
    page.raw("</nav>\n<main>\n");
    for (int i = 0; i < articles.size(); i++) {
      ArticleSection.write(page, "a" + i, articles.get(i));
    }
    if (evaluation.sentences() != null) {
      MarkedSection.write(page, evaluation.sentences());
    }
    page.raw("</main>\n<script>\n")
        .raw(resource("error-page.js"))
        .raw("</script>\n</body>\n</html>\n");
    return page.toString();
  }

  static String title(GoldArticle article) {
    return article.title() == null ? "" : article.title();
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", share * 100);
  }

  private static String resource(String name) {
    try (InputStream in = ErrorPage.class.getResourceAsStream("/evaluation/" + name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource /evaluation/" + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read /evaluation/" + name, e);
    }
  }
}
