package org.entente.record.store;

import java.util.ArrayList;
import java.util.List;
import org.entente.record.EventQuery;

/**
 * The SQL of a question for events. It starts from the narrowest index that the question allows
 * (two sides, one side, subject, framework, words, type, else the day) and filters from there.
 */
final class EventQuestion {

  private final StringBuilder from = new StringBuilder();
  private final StringBuilder where = new StringBuilder();
  private final List<Object> asked = new ArrayList<>();
  private String lead;
  private String id;

  private EventQuestion() {}

  /** SQL with its parameters; its one column is the number of the event. */
  record Sql(String text, Object[] parameters) {}

  static Sql of(EventQuery query, Dialect dialect) {
    EventQuestion question = new EventQuestion();
    question.start(query);
    question.sides(query);
    question.filter(query, dialect);
    return question.sql(query.limit());
  }

  /** Chooses the table that leads. */
  private void start(EventQuery query) {
    List<String> sides = query.sides();
    if (sides.size() >= 2) {
      String one = sides.get(0).compareTo(sides.get(1)) <= 0 ? sides.get(0) : sides.get(1);
      String other = one.equals(sides.get(0)) ? sides.get(1) : sides.get(0);
      lead("event_pair p", "p");
      and("p.one = ?", one);
      and("p.other = ?", other);
    } else if (!sides.isEmpty() || query.actor() != null || query.recipient() != null) {
      String side =
          !sides.isEmpty()
              ? sides.get(0)
              : query.actor() != null ? query.actor() : query.recipient();
      lead("event_side p", "p");
      and("p.side = ?", side);
    } else if (query.framework() != null || query.subject() != null) {
      lead("event_label p", "p");
      and("p.kind = ?", query.framework() != null ? "framework" : "subject");
      and("p.value = ?", query.framework() != null ? query.framework() : query.subject());
    } else {
      from.append("event e");
      lead = "e";
      id = "e.id";
    }
  }

  private void lead(String table, String alias) {
    from.append(table).append(" JOIN event e ON e.id = ").append(alias).append(".event_id");
    lead = alias;
    id = alias + ".event_id";
  }

  private void and(String condition, Object... values) {
    where.append(where.isEmpty() ? "" : " AND ").append(condition);
    asked.addAll(List.of(values));
  }

  private void sides(EventQuery query) {
    for (int i = 2; i < query.sides().size(); i++) {
      and(
          "EXISTS (SELECT 1 FROM event_side s WHERE s.side = ? AND s.day = "
              + lead
              + ".day"
              + " AND s.event_id = "
              + id
              + ")",
          query.sides().get(i));
    }
    if (query.actor() != null) {
      and(
          "EXISTS (SELECT 1 FROM event_side s WHERE s.side = ? AND s.day = "
              + lead
              + ".day"
              + " AND s.event_id = "
              + id
              + " AND s.acts = 1)",
          query.actor());
    }
    if (query.recipient() != null) {
      and(
          "EXISTS (SELECT 1 FROM event_side s WHERE s.side = ? AND s.day = "
              + lead
              + ".day"
              + " AND s.event_id = "
              + id
              + " AND s.receives = 1)",
          query.recipient());
    }
  }

  private void filter(EventQuery query, Dialect dialect) {
    and("e.reports > 0");
    and("(e.reviewed IS NULL OR e.reviewed <> 'rejected')");
    if (!query.types().isEmpty()) {
      and(
          lead + ".type IN (" + Candidates.marks(query.types().size()) + ")",
          query.types().toArray());
    }
    if (query.since() != null) {
      and(lead + ".day" + " >= ?", query.since().toString());
    }
    if (query.until() != null) {
      and(lead + ".day" + " <= ?", query.until().toString());
    }
    label("subject", query.subject());
    label("framework", query.framework());
    if (query.country() != null) {
      and(lead + ".country = ?", query.country());
    }
    if (query.status() != null) {
      and("e.status = ?", query.status());
    }
    if (query.minConfidence() > 0) {
      and(lead + ".confidence >= ?", query.minConfidence());
    }
    if (query.minSources() > 1) {
      and("e.sources >= ?", query.minSources());
    }
    if (query.words() != null) {
      and(
          id
              + " IN (SELECT r.event_id FROM report r WHERE r.current = 1 AND r.version_id IN ("
              + dialect.searchQuery().replaceAll(" ORDER BY .*$", "")
              + "))",
          dialect.searchTerm(query.words()));
    }
  }

  private void label(String kind, String value) {
    if (value != null) {
      and(
          "EXISTS (SELECT 1 FROM event_label l WHERE l.event_id = "
              + id
              + " AND l.kind = '"
              + kind
              + "' AND l.value = ?)",
          value);
    }
  }

  private Sql sql(int limit) {
    List<Object> parameters = new ArrayList<>(asked);
    parameters.add(limit);
    String text =
        "SELECT "
            + id
            + " FROM "
            + from
            + " WHERE "
            + where
            + " ORDER BY "
            + lead
            + ".day"
            + " DESC, "
            + id
            + " DESC LIMIT ?";
    return new Sql(text, parameters.toArray());
  }
}
