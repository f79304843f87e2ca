package org.entente.record.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import org.entente.model.Actor;
import org.entente.model.Event;
import org.entente.model.Framework;
import org.entente.model.Place;
import org.entente.record.Days;
import org.entente.record.Party;
import org.entente.record.StoredEvent;
import org.entente.record.Telling;

/**
 * One event from its reports: what most of them tell, and where they are even, what the surest one
 * tells.
 */
public final class Summary {

  private Summary() {}

  /**
   * The event.
   *
   * @param tellings its reports, at least one
   * @param sources number of independent sources
   * @param otherwise the day by which an event is filed of which no report tells any
   * @param reviewed what people decided about it, or null
   */
  public static StoredEvent of(
      long id, List<Telling> tellings, int sources, LocalDate otherwise, String reviewed) {
    List<Telling> sure = new ArrayList<>(tellings);
    sure.sort(Comparator.comparingDouble((Telling telling) -> -weight(telling)));
    List<Event> events = sure.stream().map(Telling::event).toList();
    Event main = mainOf(events);
    String date = date(events);
    String first =
        tellings.stream()
            .map(Telling::published)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(null);
    String day =
        Days.of(date)
            .map(days -> days.from().toString())
            .orElse(first == null ? otherwise.toString() : first);
    Place place = place(events);
    return new StoredEvent(
        id,
        main.type(),
        main.mode() == null ? firstOf(events, Event::mode) : main.mode(),
        main.status(),
        main.quad(),
        main.score(),
        events.stream().mapToDouble(Event::confidence).max().orElse(0),
        parties(main, events, Event::actors),
        parties(main, events, Event::recipients),
        date,
        day,
        place == null ? null : place.name(),
        place == null ? null : place.country(),
        place == null ? null : place.latitude(),
        place == null ? null : place.longitude(),
        union(events, Event::subjects),
        union(events, event -> event.frameworks().stream().map(Framework::code).toList()),
        (int) tellings.stream().mapToLong(Telling::articleId).distinct().count(),
        sources,
        List.copyOf(
            tellings.stream()
                .map(Telling::language)
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll)),
        first,
        main.evidence().text(),
        reviewed);
  }

  private static double weight(Telling telling) {
    Event event = telling.event();
    return event.confidence()
        + 0.2 * telling.sides().size()
        + (event.place() == null ? 0 : 0.1)
        + (event.date() == null ? 0 : 0.1);
  }

  /** The surest report of the type that most of them have. */
  private static Event mainOf(List<Event> events) {
    String type = mostCommon(events.stream().map(Event::type).toList());
    return events.stream().filter(event -> event.type().equals(type)).findFirst().orElseThrow();
  }

  /** The first of the most frequent values. */
  private static <T> T mostCommon(List<T> values) {
    Map<T, Integer> counts = new LinkedHashMap<>();
    values.forEach(value -> counts.merge(value, 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.<T, Integer>comparingByValue())
        .map(
            best ->
                counts.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(best.getValue()))
                    .findFirst()
                    .orElse(best)
                    .getKey())
        .orElse(null);
  }

  /**
   * The date that most reports tell, days told in words before days inferred, days before months.
   */
  private static String date(List<Event> events) {
    Map<String, Integer> votes = new HashMap<>();
    for (Event event : events) {
      if (event.date() != null) {
        boolean told = event.date().end() > event.date().start();
        votes.merge(event.date().value(), told ? 3 : 2, Integer::sum);
      }
    }
    return votes.entrySet().stream()
        .max(
            Comparator.comparing((Map.Entry<String, Integer> vote) -> vote.getKey().length())
                .thenComparing(Map.Entry::getValue)
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** The place that most reports name, those with a point on the map before others. */
  private static Place place(List<Event> events) {
    List<Place> places = events.stream().map(Event::place).filter(Objects::nonNull).toList();
    List<Place> pointed = places.stream().filter(place -> place.geonameId() != null).toList();
    List<Place> usable = pointed.isEmpty() ? places : pointed;
    Object best = mostCommon(usable.stream().map(Summary::placeKey).toList());
    return usable.stream().filter(place -> placeKey(place).equals(best)).findFirst().orElse(null);
  }

  private static Object placeKey(Place place) {
    return place.geonameId() == null ? place.name() : place.geonameId();
  }

  private static <T> T firstOf(List<Event> events, Function<Event, T> part) {
    return events.stream().map(part).filter(Objects::nonNull).findFirst().orElse(null);
  }

  private static List<String> union(List<Event> events, Function<Event, List<String>> part) {
    return List.copyOf(
        events.stream()
            .map(part)
            .flatMap(Collection::stream)
            .collect(TreeSet::new, TreeSet::add, TreeSet::addAll));
  }

  /** The parties of the main report, with names that other reports know of the same codes. */
  private static List<Party> parties(
      Event main, List<Event> events, Function<Event, List<Actor>> part) {
    Map<String, Party> parties = new LinkedHashMap<>();
    List<Actor> actors = part.apply(main);
    if (actors.isEmpty()) {
      Event other =
          events.stream()
              .filter(event -> event.type().equals(main.type()) && !part.apply(event).isEmpty())
              .findFirst()
              .orElse(main);
      boolean mutual = !main.actors().isEmpty() && main.actors().size() > 1;
      actors = mutual ? List.of() : part.apply(other);
    }
    for (Actor actor : actors) {
      Actor named = actor.name() != null ? actor : named(actor, events, part);
      parties.putIfAbsent(
          actor.code() + "|" + named.name(),
          new Party(actor.code(), actor.side(), named.name(), named.office()));
    }
    return List.copyOf(parties.values());
  }

  private static Actor named(Actor actor, List<Event> events, Function<Event, List<Actor>> part) {
    return events.stream()
        .flatMap(event -> part.apply(event).stream())
        .filter(other -> other.code().equals(actor.code()) && other.name() != null)
        .findFirst()
        .orElse(actor);
  }
}
