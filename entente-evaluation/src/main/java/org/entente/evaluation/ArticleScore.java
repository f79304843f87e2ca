package org.entente.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.ArticleRecord;
import org.entente.model.Event;

/**
 * One article compared with its gold. Only events that took place count; optional gold is neither
 * missed nor false. Dates and places are asked of the required gold events that share a pair with
 * one that was found.
 *
 * @param gold the article
 * @param record what was found in it, or null where it was not read
 * @param right pairs found and required
 * @param wrong pairs found and neither required nor optional
 * @param missed pairs required and not found
 * @param sides actors with the type of what they do
 * @param types types alone
 * @param events whole events: type and all sides
 * @param dates right and of how many ({@code missed} is the rest)
 * @param places right and of how many
 * @param judged the events that can be told to be right or wrong
 */
public record ArticleScore(
    GoldArticle gold,
    ArticleRecord record,
    Set<Pair> right,
    Set<Pair> wrong,
    Set<Pair> missed,
    Counts sides,
    Counts types,
    Counts events,
    Counts dates,
    Counts places,
    List<Judged> judged) {

  /**
   * Compares.
   *
   * @param record what was found, or null
   * @param minConfidence events below are taken as not found
   */
  static ArticleScore of(GoldArticle gold, ArticleRecord record, double minConfidence) {
    List<Event> found =
        record == null
            ? List.of()
            : record.events().stream()
                .filter(event -> event.tookPlace() && event.confidence() >= minConfidence)
                .toList();
    Comparison<Pair> pairs = compare(gold, found, GoldEvent::pairs, Pair::of);
    return new ArticleScore(
        gold,
        record,
        pairs.right(),
        pairs.wrong(),
        pairs.missed(),
        compare(gold, found, ArticleScore::sides, ArticleScore::sides).counts(),
        compare(gold, found, e -> Set.of(e.type()), e -> Set.of(e.type())).counts(),
        compare(gold, found, ArticleScore::whole, ArticleScore::whole).counts(),
        agreement(gold, found, GoldEvent::date, e -> e.date() == null ? null : e.date().value()),
        agreement(
            gold,
            found,
            GoldEvent::placeCountry,
            e -> e.place() == null ? null : e.place().country()),
        judge(pairs, found, record));
  }

  /** How many pairs were false or missed. */
  int errors() {
    return wrong.size() + missed.size();
  }

  /** How many pairs were right, wrong and missed. */
  public Counts pairs() {
    return new Counts(right.size(), wrong.size(), missed.size());
  }

  /** The same by type. */
  Map<String, Counts> byType() {
    Map<String, Counts> byType = new HashMap<>();
    right.forEach(pair -> byType.merge(pair.type(), new Counts(1, 0, 0), Counts::plus));
    wrong.forEach(pair -> byType.merge(pair.type(), new Counts(0, 1, 0), Counts::plus));
    missed.forEach(pair -> byType.merge(pair.type(), new Counts(0, 0, 1), Counts::plus));
    return byType;
  }

  private record Comparison<T>(Set<T> right, Set<T> wrong, Set<T> missed, Set<T> free) {
    Counts counts() {
      return new Counts(right.size(), wrong.size(), missed.size());
    }
  }

  private static <T> Comparison<T> compare(
      GoldArticle gold,
      List<Event> found,
      Function<GoldEvent, Set<T>> ofGold,
      Function<Event, Set<T>> ofFound) {
    Set<T> need = union(gold.required().stream().map(ofGold));
    Set<T> free = union(gold.events().stream().map(ofGold));
    free.removeAll(need);
    Set<T> have = union(found.stream().map(ofFound));
    Set<T> right = new HashSet<>(need);
    right.retainAll(have);
    Set<T> missed = new HashSet<>(need);
    missed.removeAll(have);
    Set<T> wrong = new HashSet<>(have);
    wrong.removeAll(need);
    wrong.removeAll(free);
    return new Comparison<>(right, wrong, missed, free);
  }

  private static <T> Set<T> union(Stream<Set<T>> sets) {
    return sets.flatMap(Set::stream).collect(Collectors.toCollection(HashSet::new));
  }

  private static Set<Pair> sides(GoldEvent event) {
    return sides(event.type(), event.actors());
  }

  private static Set<Pair> sides(Event event) {
    return sides(event.type(), Pair.codes(event.actors()));
  }

  private static Set<Pair> sides(String type, List<String> actors) {
    Set<Pair> sides = new HashSet<>();
    Pair.sides(actors).forEach(side -> sides.add(new Pair(type, side, null)));
    return sides.isEmpty() ? Set.of(new Pair(type, null, null)) : sides;
  }

  private static Set<String> whole(GoldEvent event) {
    return whole(event.type(), event.actors(), event.recipients());
  }

  private static Set<String> whole(Event event) {
    return whole(event.type(), Pair.codes(event.actors()), Pair.codes(event.recipients()));
  }

  private static Set<String> whole(String type, List<String> actors, List<String> recipients) {
    if (Pair.MUTUAL.contains(type)) {
      List<String> all = Stream.concat(actors.stream(), recipients.stream()).toList();
      return Set.of(type + " " + Pair.sides(all));
    }
    return Set.of(type + " " + Pair.sides(actors) + " > " + Pair.sides(recipients));
  }

  private static Counts agreement(
      GoldArticle gold,
      List<Event> found,
      Function<GoldEvent, String> expected,
      Function<Event, String> told) {
    Counts counts = Counts.NONE;
    for (GoldEvent event : gold.required()) {
      List<Event> same =
          found.stream()
              .filter(other -> Pair.of(other).stream().anyMatch(event.pairs()::contains))
              .toList();
      String value = expected.apply(event);
      if (!same.isEmpty() && value != null) {
        boolean right = same.stream().anyMatch(other -> Objects.equals(told.apply(other), value));
        counts = counts.plus(right ? new Counts(1, 0, 0) : new Counts(0, 0, 1));
      }
    }
    return counts;
  }

  /** Pairs of optional gold do not count; an event that has no other cannot be judged. */
  private static List<Judged> judge(
      Comparison<Pair> pairs, List<Event> found, ArticleRecord record) {
    List<Judged> judged = new ArrayList<>();
    for (Event event : found) {
      Set<Pair> own = new HashSet<>(Pair.of(event));
      own.removeAll(pairs.free());
      if (!own.isEmpty()) {
        judged.add(new Judged(event, record.article(), pairs.right().containsAll(own)));
      }
    }
    return judged;
  }
}
