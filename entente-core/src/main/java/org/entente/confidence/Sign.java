package org.entente.confidence;

import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Event;

/**
 * What in the telling of an event speaks for or against its being right. A sign sees only what the
 * output shows, so that it can be told again from a file of events.
 */
public enum Sign {
  /** Another sentence of the article tells the same act. */
  TOLD_AGAIN((event, article) -> !event.mentions().isEmpty()),
  /** The headline, or that of another article that stands in the text. */
  HEADLINE(Sign::isHeadline),
  /** A recipient was taken from another sentence. */
  RECIPIENT_ELSEWHERE((event, article) -> isElsewhere(event, event.recipients())),
  /** An actor was taken from another sentence. */
  ACTOR_ELSEWHERE((event, article) -> isElsewhere(event, event.actors())),
  /** A recipient that no words name. */
  RECIPIENT_IMPLIED((event, article) -> event.recipients().stream().anyMatch(Actor::isImplied)),
  /** An actor that no words name. */
  ACTOR_IMPLIED((event, article) -> event.actors().stream().anyMatch(Actor::isImplied)),
  /** One actor and nobody on the other side. */
  ONE_SIDED((event, article) -> event.recipients().isEmpty() && event.actors().size() == 1),
  /** More than two participants. */
  MANY_PARTIES((event, article) -> event.actors().size() + event.recipients().size() > 2),
  /** The recipients stand far from the word that names the act. */
  RECIPIENT_FAR((event, article) -> isFar(event, event.recipients())),
  /** The actors stand far from the word that names the act. */
  ACTOR_FAR((event, article) -> isFar(event, event.actors())),
  /** The word that names the act stands late in its sentence. */
  TRIGGER_LATE((event, article) -> isLate(event)),
  /** An operator made it of another act: promised, demanded, refused, ended. */
  OPERATOR((event, article) -> event.derivation().size() > 1),
  /** Words of the article tell the mode. */
  MODE((event, article) -> event.mode() != null),
  /** Words of the event's own sentences tell when. */
  DATED((event, article) -> event.date() != null && event.date().start() < event.date().end());

  /** Farther than this from the trigger, in characters, is far. */
  private static final int FAR = 25;

  /** Farther than this from the beginning of its sentence, in characters, a trigger is late. */
  private static final int LATE = 60;

  private final BiPredicate<Event, Article> test;

  Sign(BiPredicate<Event, Article> test) {
    this.test = test;
  }

  /** Whether the event shows this sign. */
  public boolean holds(Event event, Article article) {
    return test.test(event, article);
  }

  /** The word of confidence.tsv: {@code told-again}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static boolean isHeadline(Event event, Article article) {
    int start = event.evidence().start();
    return article.title() != null && event.evidence().end() <= article.title().length()
        || article.related().stream().anyMatch(r -> r.start() <= start && start < r.end());
  }

  private static boolean isLate(Event event) {
    return event.trigger().start() - event.evidence().start() > LATE;
  }

  private static boolean isElsewhere(Event event, List<Actor> actors) {
    return actors.stream().anyMatch(actor -> !actor.isImplied() && !isWithin(event, actor));
  }

  private static boolean isWithin(Event event, Actor actor) {
    return event.evidence().start() <= actor.start() && actor.start() < event.evidence().end();
  }

  private static boolean isFar(Event event, List<Actor> actors) {
    Stream<Actor> named = actors.stream().filter(a -> !a.isImplied() && isWithin(event, a));
    return named.mapToInt(actor -> distance(event, actor)).min().orElse(0) > FAR;
  }

  private static int distance(Event event, Actor actor) {
    int before = event.trigger().start() - actor.end();
    int behind = actor.start() - event.trigger().end();
    return Math.max(0, Math.max(before, behind));
  }
}
