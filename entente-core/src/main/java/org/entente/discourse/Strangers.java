package org.entente.discourse;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.Event;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/**
 * Stand-ins for people and bodies that a short text names without telling their side: each is a
 * side of its own while the text is read, and {@code UNK} with its name once it is written down
 * (docs/decisions/0008). Nobody is a stranger in an article that names the sides of an act.
 */
final class Strangers {

  /** Begins the code of a stand-in; such codes never leave this package. */
  private static final String PREFIX = "UNK:";

  /** Sectors of those who are nobody as long as nothing names them. */
  private static final Set<String> PRIVATE = Set.of("UNK", "CVL", "BUS", "EDU", "MED");

  private Strangers() {}

  static boolean is(Actor actor) {
    return actor.code().startsWith(PREFIX);
  }

  /** The stand-in for an actor whose side is not known. */
  static Actor of(Actor unknown) {
    String key = unknown.name() == null ? unknown.text() : unknown.name();
    return new Actor(
        PREFIX + key.toLowerCase(Locale.ROOT).replace('/', ' '),
        null,
        unknown.sector(),
        unknown.name(),
        unknown.office(),
        unknown.text(),
        unknown.start(),
        unknown.end());
  }

  /** The stand-in for a proper name of no known kind: the run of capitalised words around it. */
  static Actor named(Sentence sentence, Token token) {
    int first = token.index();
    int last = token.index();
    while (first > 1 && isNamePart(sentence, first - 1, token.index())) {
      first--;
    }
    while (last < sentence.tokens().size() && isNamePart(sentence, last + 1, token.index())) {
      last++;
    }
    Span span = new Span(sentence.token(first).start(), sentence.token(last).end());
    int offset = sentence.span().start();
    String words = sentence.text().substring(span.start() - offset, span.end() - offset);
    return of(new Actor(Actor.UNKNOWN, null, null, words, null, words, span.start(), span.end()));
  }

  private static boolean isNamePart(Sentence sentence, int index, int head) {
    Token part = sentence.token(index);
    return part.is("PROPN") && (part.head() == head || part.baseRelation().equals("flat"));
  }

  /**
   * Whether a participant is named, or whoever acts has a part in public life: "the senators
   * rejected the bill" tells of somebody, "the singer thanked the crowd" of nobody.
   */
  static boolean isPublic(Event event) {
    return Stream.concat(event.actors().stream(), event.recipients().stream())
            .anyMatch(a -> a.start() < a.end() && (a.isKnown() || a.name() != null))
        || event.actors().stream()
            .anyMatch(a -> a.sector() != null && isPublic(a.sector(), event.type()));
  }

  /** Citizens make history by the crowd. */
  private static boolean isPublic(String sector, String type) {
    return type.equals("PROTEST") || !PRIVATE.contains(sector);
  }

  /** The same actors as they are written down. */
  static List<Actor> unmasked(List<Actor> actors) {
    return actors.stream()
        .map(
            actor ->
                is(actor)
                    ? new Actor(
                        Actor.UNKNOWN,
                        null,
                        actor.sector(),
                        actor.name(),
                        actor.office(),
                        actor.text(),
                        actor.start(),
                        actor.end())
                    : actor)
        .toList();
  }
}
