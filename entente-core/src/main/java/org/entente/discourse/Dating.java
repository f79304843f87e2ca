package org.entente.discourse;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.algebra.Act;
import org.entente.algebra.Status;
import org.entente.language.time.TimeExpression;
import org.entente.language.time.TimeExpression.Direction;
import org.entente.language.time.TimeGrammar;
import org.entente.language.time.TimeValue;
import org.entente.model.Article;
import org.entente.model.Block;
import org.entente.model.EventDate;
import org.entente.model.Sentence;
import org.entente.model.Span;

/** Which day an act belongs to. Keeps the day that the text tells of; one for each article. */
final class Dating {

  /** Sentences of the body in which the day of the news is looked for. */
  private static final int LEAD = 4;

  /** Months before the news behind which an act is background. */
  private static final int BACKGROUND = 6;

  private final Article article;
  private final TimeGrammar grammar;
  private final LocalDate lead;
  private LocalDate narrated;
  private final Map<Span, List<TimeExpression>> found = new HashMap<>();

  Dating(Article article, List<Sentence> sentences, TimeGrammar grammar) {
    this.article = article;
    this.grammar = grammar;
    this.lead =
        sentences.stream()
            .filter(sentence -> sentence.kind() == Block.Kind.PARAGRAPH)
            .limit(LEAD)
            .flatMap(sentence -> day(times(sentence)).stream())
            .findFirst()
            .orElse(null);
  }

  /** Forgets what has been told, so that the article can be told from its beginning. */
  void begin() {
    narrated = null;
  }

  /** The time expressions of a sentence that tell when something happens. */
  List<TimeExpression> times(Sentence sentence) {
    // Asked more than once for a sentence, and the search is the costly part.
    return found
        .computeIfAbsent(sentence.span(), span -> grammar.find(article.text(), span))
        .stream()
        .filter(
            time ->
                time.kind() == TimeExpression.Kind.TIME || time.kind() == TimeExpression.Kind.RANGE)
        .filter(time -> time.resolve(article.published(), narrated, Direction.PAST).isPresent())
        .toList();
  }

  /**
   * When the act took place, or null where the text does not say. The words of the sentence decide,
   * else the day that the text tells of, and before it has told one, the first that it will tell.
   *
   * @param foretold whether it is the announcement of a later act: the words beside that act then
   *     tell when it will be, and the announcement has those beside its own verb
   */
  EventDate date(Sentence sentence, Act act, List<TimeExpression> times, boolean foretold) {
    Direction direction = act.status() == Status.FUTURE ? Direction.FUTURE : Direction.PAST;
    Optional<TimeExpression> beside = Optional.empty();
    boolean operated = act.base() != null && !act.base().type().equals(act.type());
    if (operated && act.trigger() != act.token()) {
      beside = Anchors.within(sentence, act.trigger(), times, TimeExpression::span);
    }
    if (beside.isEmpty() && !foretold) {
      beside = Anchors.nearest(sentence, act.token(), times, TimeExpression::span, true);
    }
    if (beside.isPresent()) {
      TimeExpression time = beside.get();
      Optional<TimeValue> value =
          time.resolve(article.published(), dayBefore(time, times), direction);
      boolean ahead = foretold && isAhead(time, times);
      if (value.isPresent() && !ahead && !isTooLate(value.get(), act)) {
        return new EventDate(
            value.get().iso(), time.span().start(), time.span().end(), time.text());
      }
    }
    LocalDate day = narrated == null ? lead : narrated;
    boolean otherDay =
        times.stream()
            .filter(time -> isMain(sentence, time))
            .anyMatch(
                time ->
                    time.resolve(article.published(), narrated, direction)
                        .filter(value -> !isTooLate(value, act))
                        .isPresent());
    if (sentence.kind() == Block.Kind.RELATED || day == null || otherDay && !foretold) {
      return null;
    }
    int at = sentence.span().start();
    return new EventDate(day.toString(), at, at, "");
  }

  /**
   * "ont demandé d'organiser des élections dans six mois": what was done was done before the news.
   */
  private boolean isTooLate(TimeValue value, Act act) {
    return act.status() == Status.ACTUAL
        && article.published() != null
        && value.first().isAfter(article.published());
  }

  /**
   * "talks are expected in April": of what is to come no year is told, so the month is the next
   * one, not that of last year.
   */
  private boolean isAhead(TimeExpression time, List<TimeExpression> times) {
    LocalDate before = dayBefore(time, times);
    Optional<TimeValue> past = time.resolve(article.published(), before, Direction.PAST);
    return article.published() != null
        && past.filter(
                value ->
                    value.iso().length() == 7
                        && value.last().isBefore(article.published().minusMonths(BACKGROUND)))
            .isPresent()
        && !past.equals(time.resolve(article.published(), before, Direction.FUTURE));
  }

  /** Whether the words beside the token name a time after the news: "se rend demain à Berlin". */
  boolean isToCome(Sentence sentence, int token) {
    return article.published() != null
        && Anchors.nearest(sentence, token, times(sentence), TimeExpression::span, true)
            .flatMap(time -> time.resolve(article.published(), narrated, Direction.PAST))
            .filter(value -> value.first().isAfter(article.published()))
            .isPresent();
  }

  /**
   * Whether an act of this date is background: it lies half a year and more before the news, or in
   * an earlier year of which no more is said.
   */
  boolean isLongAgo(EventDate date) {
    if (date == null || date.start() == date.end() || article.published() == null) {
      return false;
    }
    LocalDate news = article.published();
    return switch (date.value().length()) {
      case 4 -> Year.parse(date.value()).getValue() < news.getYear();
      case 7 -> YearMonth.parse(date.value()).atEndOfMonth().isBefore(news.minusMonths(BACKGROUND));
      default -> LocalDate.parse(date.value()).isBefore(news.minusMonths(BACKGROUND));
    };
  }

  /** The day from which "le lendemain" counts: the last that was told before it. */
  private LocalDate dayBefore(TimeExpression time, List<TimeExpression> times) {
    return day(times.stream().filter(t -> t.span().end() <= time.span().start()).toList())
        .orElse(narrated);
  }

  /** Moves the day that the text tells of to the first exact day that the sentence names. */
  void tell(Sentence sentence, List<TimeExpression> times) {
    if (sentence.kind() == Block.Kind.PARAGRAPH) {
      narrated =
          day(times.stream().filter(time -> isMain(sentence, time) && isOwn(time)).toList())
              .orElse(narrated);
    }
  }

  /** Whether the expression stands in no clause that tells of something else. */
  private static boolean isMain(Sentence sentence, TimeExpression time) {
    return sentence.tokens().stream()
        .filter(token -> token.span().overlaps(time.span()))
        .allMatch(token -> Anchors.isMain(sentence, token.index()));
  }

  /** Whether it does not count from the day that the text tells of, as "la veille" does. */
  private boolean isOwn(TimeExpression time) {
    return narrated == null
        || time.resolve(article.published(), narrated.minusDays(3), Direction.PAST)
            .equals(time.resolve(article.published(), narrated, Direction.PAST));
  }

  /** The first exact day of the news among the expressions. */
  private Optional<LocalDate> day(List<TimeExpression> times) {
    return times.stream()
        .flatMap(time -> time.resolve(article.published(), narrated, Direction.PAST).stream())
        .filter(value -> value.iso().length() == 10 && isRecent(value.last()))
        .map(value -> LocalDate.parse(value.iso()))
        .findFirst();
  }

  private boolean isRecent(LocalDate day) {
    return article.published() == null
        || !day.isAfter(article.published()) && day.isAfter(article.published().minusDays(10));
  }
}
