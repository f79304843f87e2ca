package org.entente.press;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.model.Article;

/** Makes the article of a draft: checks its length, settles its language, finds its parts. */
final class ArticleMaker {

  private final LanguageDetection languages;
  private final Map<String, PressCues> cues;
  private final Set<String> agencies = PressCues.agencies();

  ArticleMaker(Set<String> installed) {
    this.cues = installed.stream().collect(Collectors.toMap(Function.identity(), PressCues::of));
    this.languages = new LanguageDetection(cues);
  }

  /**
   * The article of the draft, its text unchanged; a title that the body repeats above itself stands
   * there once.
   */
  Article make(Draft written) throws RefusalException {
    Draft draft = written.withoutRepeatedTitle();
    String text = draft.title() == null ? draft.body() : draft.title() + "\n\n" + draft.body();
    if (text.length() > PressReader.MAX_ARTICLE_CHARS) {
      throw draft.refusal(
          ErrorCode.E06,
          "an article of " + text.length() + " characters",
          "at most " + PressReader.MAX_ARTICLE_CHARS + " characters");
    }
    if (text.codePoints().noneMatch(Character::isLetter)) {
      throw draft.refusal(ErrorCode.E03, "a text without a single letter", "an article");
    }
    String language = languages.language(draft);
    Layout layout = new Layout(cues.get(language), agencies, text, draft);
    layout.divide();
    boolean dated = draft.published() == null && layout.day() != null;
    return new Article(
        draft.id(),
        draft.url(),
        draft.outlet(),
        language,
        draft.title(),
        dated ? layout.day() : draft.published(),
        dated,
        text,
        layout.dateline(),
        List.copyOf(layout.credits()),
        layout.related(),
        layout.blocks());
  }
}
