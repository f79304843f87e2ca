package org.entente.record.ask;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.record.Moment;

/**
 * The course of the relations of two sides, month by month.
 *
 * @param months months from the first to the last with an event, those between without any included
 * @param types number of events by type over the whole time
 * @param events number of all events
 */
public record Timeline(List<Month> months, Map<String, Integer> types, int events) {

  /** Takes copies. */
  public Timeline {
    months = List.copyOf(months);
    types = new TreeMap<>(types);
  }

  /**
   * One month.
   *
   * @param month ISO: 2024-09
   * @param events number of events
   * @param score mean of their scores, -10 to 10; 0 without events
   * @param cooperation number of events with a positive score
   * @param conflict number with a negative one
   */
  public record Month(String month, int events, double score, int cooperation, int conflict) {}

  /** The timeline of events that took place: what is only feared, planned or denied is left out. */
  public static Timeline of(List<Moment> moments) {
    Map<String, List<Moment>> byMonth = new TreeMap<>();
    Map<String, Integer> types = new TreeMap<>();
    int events = 0;
    for (Moment moment : moments) {
      if (moment.status().equals("actual") || moment.status().equals("historical")) {
        byMonth.computeIfAbsent(moment.day().substring(0, 7), m -> new ArrayList<>()).add(moment);
        types.merge(moment.type(), 1, Integer::sum);
        events++;
      }
    }
    List<Month> months = new ArrayList<>();
    String last = null;
    for (Map.Entry<String, List<Moment>> entry : byMonth.entrySet()) {
      fill(months, last, entry.getKey());
      months.add(month(entry.getKey(), entry.getValue()));
      last = entry.getKey();
    }
    return new Timeline(months, types, events);
  }

  /** Adds the empty months between two, but for gaps of more than two years. */
  private static void fill(List<Month> months, String from, String to) {
    if (from == null) {
      return;
    }
    YearMonth next = YearMonth.parse(from).plusMonths(1);
    YearMonth end = YearMonth.parse(to);
    if (next.plusMonths(24).isBefore(end)) {
      return;
    }
    for (; next.isBefore(end); next = next.plusMonths(1)) {
      months.add(new Month(next.toString(), 0, 0, 0, 0));
    }
  }

  private static Month month(String name, List<Moment> moments) {
    return new Month(
        name,
        moments.size(),
        moments.stream().mapToDouble(Moment::score).average().orElse(0),
        (int) moments.stream().filter(moment -> moment.score() > 0).count(),
        (int) moments.stream().filter(moment -> moment.score() < 0).count());
  }
}
