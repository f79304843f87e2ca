package org.entente.discourse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.model.Actor;
import org.entente.model.Event;
import org.entente.model.Quote;

/** One entry for each act and article: headline, lead and body tell the same act. */
final class Merging {

  private static final Set<String> UNDIRECTED = Set.of("CONSULT", "AGREE", "COOPERATE", "SUPPORT");

  private Merging() {}

  /** The events with those that tell the same act made one, in the order of their first telling. */
  static List<Event> merge(List<Event> events) {
    List<Event> merged = new ArrayList<>();
    for (Event event : events) {
      int same = -1;
      for (int i = 0; i < merged.size() && same < 0; i++) {
        if (isSame(merged.get(i), event)) {
          same = i;
        }
      }
      if (same < 0) {
        merged.add(event);
      } else {
        merged.set(same, union(merged.get(same), event));
      }
    }
    merged.removeIf(event -> isPurpose(event, merged));
    return merged;
  }

  /**
   * "a lancé des gaz pour disperser la foule": what the same sentence tells as done is not intended
   * besides.
   */
  private static boolean isPurpose(Event event, List<Event> all) {
    return event.status().equals("hypothetical")
        && all.stream()
            .anyMatch(
                other ->
                    other.tookPlace()
                        && other.type().equals(event.type())
                        && other.evidence().equals(event.evidence())
                        && sides(other.actors()).equals(sides(event.actors()))
                        && sides(other.recipients()).equals(sides(event.recipients())));
  }

  /** "ont signé un accord": who then thanks the other does something else. */
  private static boolean isMutual(Event event) {
    return event.type().equals("SUPPORT") && event.recipients().isEmpty();
  }

  private static boolean isSame(Event one, Event other) {
    if (!one.type().equals(other.type()) || !one.status().equals(other.status())) {
      return false;
    }
    if (one.mode() != null && other.mode() != null && !one.mode().equals(other.mode())) {
      return false;
    }
    if (!datesAgree(one, other) && !isClaimed(one, other)) {
      return false;
    }
    if (isMutual(one) != isMutual(other) && !one.cameo().equals(other.cameo())) {
      return false;
    }
    if (UNDIRECTED.contains(one.type())) {
      Set<String> first = sides(one);
      Set<String> second = sides(other);
      return first.equals(second)
          || first.containsAll(second) && isPartOf(other, second, one)
          || second.containsAll(first) && isPartOf(one, first, other);
    }
    return (sides(one.actors()).equals(sides(other.actors())) || isOneUnknown(one, other))
        && (sides(one.recipients()).equals(sides(other.recipients()))
            || one.recipients().isEmpty()
            || other.recipients().isEmpty());
  }

  /**
   * "Onze soldats tués" and "des rebelles ont tué onze soldats": whether one telling does not know
   * who did it and nothing else speaks of two acts.
   */
  private static boolean isOneUnknown(Event one, Event other) {
    boolean elsewhere =
        one.place() != null
            && other.place() != null
            && one.place().geonameId() != null
            && other.place().geonameId() != null
            && !one.place().geonameId().equals(other.place().geonameId());
    return isUnknown(one) != isUnknown(other)
        && !one.recipients().isEmpty()
        && (codes(one.recipients()).equals(codes(other.recipients())) || isClaimed(one, other))
        && !elsewhere;
  }

  /**
   * "X a revendiqué lundi l'attentat qui a tué jeudi dix soldats": one sentence that tells who did
   * it and whom it struck, and the day of the claim beside that of the act.
   */
  private static boolean isClaimed(Event one, Event other) {
    return isUnknown(one) != isUnknown(other)
        && one.evidence().equals(other.evidence())
        && sides(one.recipients()).equals(sides(other.recipients()));
  }

  private static Set<String> codes(List<Actor> actors) {
    return actors.stream().map(Actor::code).collect(Collectors.toSet());
  }

  private static boolean isUnknown(Event event) {
    return event.actors().stream().noneMatch(Actor::isKnown);
  }

  /**
   * Whether one telling leaves out sides that the other names: it names one alone, and that one as
   * an actor, or both are among equals. Two that sign are not those two whom a third praises.
   */
  private static boolean isPartOf(Event less, Set<String> sides, Event more) {
    boolean equals = less.recipients().isEmpty() && more.recipients().isEmpty();
    return equals || sides.size() == 1 && sides(more.actors()).containsAll(sides(less.actors()));
  }

  private static Set<String> sides(Event event) {
    Set<String> sides = new TreeSet<>(sides(event.actors()));
    sides.addAll(sides(event.recipients()));
    return sides;
  }

  private static Set<String> sides(List<Actor> actors) {
    return actors.stream().map(Actor::side).collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean datesAgree(Event one, Event other) {
    if (one.date() == null || other.date() == null) {
      return true;
    }
    String first = one.date().value();
    String second = other.date().value();
    return first.startsWith(second)
        || second.startsWith(first)
        || isInferred(one)
        || isInferred(other);
  }

  /** A day that no words of the event's own sentence tell. */
  private static boolean isInferred(Event event) {
    return event.date().start() == event.date().end();
  }

  private static Event union(Event one, Event other) {
    boolean second = richness(other) > richness(one);
    Event main = second ? other : one;
    Event rest = second ? one : other;
    List<Quote> mentions = new ArrayList<>(main.mentions());
    mentions.add(rest.evidence());
    mentions.addAll(rest.mentions());
    mentions.removeIf(quote -> quote.equals(main.evidence()));
    boolean restDated =
        rest.date() != null && (main.date() == null || isInferred(main) && !isInferred(rest));
    return new Event(
        one.id(),
        main.type(),
        main.mode() == null ? rest.mode() : main.mode(),
        main.quad(),
        main.score(),
        join(main.contexts(), rest.contexts(), c -> c),
        main.status(),
        named(isUnknown(main) ? rest.actors() : main.actors(), rest),
        main.recipients().isEmpty() && !UNDIRECTED.contains(main.type())
            ? rest.recipients()
            : named(main.recipients(), rest),
        restDated ? rest.date() : main.date(),
        main.place() == null ? rest.place() : main.place(),
        join(main.frameworks(), rest.frameworks(), f -> f.code()),
        join(main.subjects(), rest.subjects(), s -> s),
        join(main.attribution(), rest.attribution(), a -> a.name()),
        main.trigger(),
        main.evidence(),
        mentions.stream().distinct().toList(),
        main.derivation(),
        main.cameo(),
        main.confidence());
  }

  /**
   * The actors, those without a name replaced by one of the same code that the other telling names.
   */
  private static List<Actor> named(List<Actor> actors, Event rest) {
    List<Actor> named = new ArrayList<>();
    for (Actor actor : actors) {
      Actor better = actor;
      if (actor.name() == null) {
        List<Actor> others = new ArrayList<>(rest.actors());
        others.addAll(rest.recipients());
        for (Actor other : others) {
          if (other.code().equals(actor.code()) && other.name() != null && other.office() != null) {
            better =
                new Actor(
                    actor.code(),
                    actor.country(),
                    actor.sector(),
                    other.name(),
                    other.office(),
                    actor.text(),
                    actor.start(),
                    actor.end());
          }
        }
      }
      named.add(better);
    }
    return named;
  }

  private static int richness(Event event) {
    Set<String> sides = new LinkedHashSet<>(sides(event));
    return sides.size() * 4
        + (event.date() != null && !isInferred(event) ? 2 : 0)
        + (event.place() != null ? 1 : 0)
        + event.recipients().size();
  }

  private static <T> List<T> join(List<T> one, List<T> other, Function<T, Object> key) {
    Map<Object, T> all = new LinkedHashMap<>();
    one.forEach(item -> all.putIfAbsent(key.apply(item), item));
    other.forEach(item -> all.putIfAbsent(key.apply(item), item));
    return List.copyOf(all.values());
  }
}
