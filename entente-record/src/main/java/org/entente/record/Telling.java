package org.entente.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.Actor;
import org.entente.model.Event;
import org.entente.model.Quote;

/**
 * A report as merging sees it: what an article tells of an act, with what identifies the article.
 *
 * @param articleId the article
 * @param signature name of the report that stays the same when the article is coded anew
 * @param language language of the article
 * @param published its day of publication (ISO), or null
 * @param title its headline, or null
 * @param event what it tells
 */
public record Telling(
    long articleId,
    String signature,
    String language,
    String published,
    String title,
    Event event) {

  /** Countries and organisations on either side. */
  public Set<String> sides() {
    Set<String> sides = new TreeSet<>(actorSides());
    sides.addAll(recipientSides());
    return sides;
  }

  /** Countries and organisations that act. */
  public Set<String> actorSides() {
    return sides(event.actors());
  }

  /** Countries and organisations acted upon. */
  public Set<String> recipientSides() {
    return sides(event.recipients());
  }

  /** All sentences of the article that tell the act. */
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    sentences.add(event.evidence().text());
    event.mentions().stream().map(Quote::text).forEach(sentences::add);
    return sentences;
  }

  private static Set<String> sides(List<Actor> actors) {
    Set<String> sides = new TreeSet<>();
    actors.stream().filter(Actor::isKnown).map(Actor::side).forEach(sides::add);
    return sides;
  }

  /**
   * The name of a report that outlives coding anew: its article, its type and its sides.
   *
   * @param identity identity of the article
   */
  public static String signature(String identity, Event event) {
    return identity
        + "#"
        + event.type()
        + "#"
        + String.join("+", sides(event.actors()))
        + ">"
        + String.join("+", sides(event.recipients()));
  }
}
