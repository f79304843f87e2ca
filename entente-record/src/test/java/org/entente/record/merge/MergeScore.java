package org.entente.record.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.entente.record.EventQuery;
import org.entente.record.Report;
import org.entente.record.StoredEvent;
import org.entente.record.Telling;
import org.entente.record.store.Store;

/**
 * Scores a store that has read the merge corpus. A pair of articles of one story is found where
 * reports of the story's act are in one event; a pair of reports of two stories in one event is
 * false, whatever act they tell. An act that the coder did not find at all counts as not joined;
 * how often that happens is counted apart.
 */
final class MergeScore {

  /** Pairs found, false and missed. */
  record Pairs(int found, int wrong, int missed) {
    double precision() {
      return found + wrong == 0 ? 0 : (double) found / (found + wrong);
    }

    double recall() {
      return (double) found / (found + missed);
    }

    double f1() {
      return 2.0 * found / (2.0 * found + wrong + missed);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "P %.2f R %.2f F1 %.2f (%d found, %d false, %d missed)",
          precision(),
          recall(),
          f1(),
          found,
          wrong,
          missed);
    }
  }

  /** A report with the article of the corpus in which it stands. */
  private record Placed(Stories.Told told, Report report) {}

  private final List<Stories.Told> corpus;
  private final List<Placed> all = new ArrayList<>();
  private final Map<String, List<Placed>> acts = new TreeMap<>();

  MergeScore(Store store, List<Stories.Told> corpus) {
    this.corpus = corpus;
    Map<String, Stories.Told> byId = new TreeMap<>();
    corpus.forEach(told -> byId.put("id:" + told.outlet() + "/" + told.id(), told));
    for (StoredEvent event : store.events(EventQuery.newest(10_000))) {
      for (Report report : store.reports(event.id())) {
        all.add(new Placed(byId.get(report.article().identity()), report));
      }
    }
    for (Placed placed : all) {
      if (tells(placed)) {
        acts.computeIfAbsent(placed.told().id(), id -> new ArrayList<>()).add(placed);
      }
    }
  }

  /** Whether a report tells the act of its story: type and a side that acts. */
  private static boolean tells(Placed placed) {
    var event = placed.report().event();
    var story = placed.told().story();
    Telling telling = new Telling(0, "", "fr", null, null, event);
    return story.types().contains(event.type())
        && telling.actorSides().stream().anyMatch(story.actors()::contains)
        && story.sides().containsAll(telling.sides());
  }

  /** Whether reports of the act in both articles are in one event. */
  private boolean joined(Stories.Told one, Stories.Told other) {
    return acts.getOrDefault(one.id(), List.of()).stream()
        .anyMatch(
            a ->
                acts.getOrDefault(other.id(), List.of()).stream()
                    .anyMatch(b -> a.report().eventId() == b.report().eventId()));
  }

  /** Articles whose act the coder did not find. */
  List<String> unread() {
    return corpus.stream().map(Stories.Told::id).filter(id -> !acts.containsKey(id)).toList();
  }

  Pairs within() {
    return pairs((one, other) -> one.language().equals(other.language()));
  }

  Pairs across() {
    return pairs((one, other) -> !one.language().equals(other.language()));
  }

  /**
   * Pairs of articles in both of which the coder found the act: what merging itself is good for.
   */
  Pairs whereFound() {
    return pairs((one, other) -> acts.containsKey(one.id()) && acts.containsKey(other.id()));
  }

  private Pairs pairs(BiPredicate<Stories.Told, Stories.Told> chosen) {
    int found = 0;
    int missed = 0;
    for (int i = 0; i < corpus.size(); i++) {
      for (int j = i + 1; j < corpus.size(); j++) {
        Stories.Told one = corpus.get(i);
        Stories.Told other = corpus.get(j);
        if (one.story().equals(other.story()) && chosen.test(one, other)) {
          boolean joined = joined(one, other);
          found += joined ? 1 : 0;
          missed += joined ? 0 : 1;
        }
      }
    }
    return new Pairs(found, wrong(chosen).size(), missed);
  }

  /** Reports of two stories in one event. */
  List<String> wrong(BiPredicate<Stories.Told, Stories.Told> chosen) {
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        Placed a = all.get(i);
        Placed b = all.get(j);
        if (a.report().eventId() == b.report().eventId()
            && !a.told().story().equals(b.told().story())
            && chosen.test(a.told(), b.told())) {
          wrong.add(a.told().id() + " with " + b.told().id() + " by " + b.report().reasons());
        }
      }
    }
    return wrong;
  }

  /** Articles of one story whose acts were found but not joined, with what the comparison says. */
  List<String> apart() {
    List<String> apart = new ArrayList<>();
    for (int i = 0; i < corpus.size(); i++) {
      for (int j = i + 1; j < corpus.size(); j++) {
        Stories.Told one = corpus.get(i);
        Stories.Told other = corpus.get(j);
        if (one.story().equals(other.story()) && !joined(one, other)) {
          for (Placed a : acts.getOrDefault(one.id(), List.of())) {
            for (Placed b : acts.getOrDefault(other.id(), List.of())) {
              apart.add(
                  one.id()
                      + " | "
                      + other.id()
                      + " | "
                      + Matching.compare(telling(a), telling(b)).words());
            }
          }
        }
      }
    }
    return apart;
  }

  private static Telling telling(Placed placed) {
    return new Telling(
        placed.report().article().id(),
        "",
        placed.told().language(),
        placed.told().day(),
        placed.told().title(),
        placed.report().event());
  }
}
