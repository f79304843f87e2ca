package org.entente.record.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.entente.record.EventQuery;
import org.entente.record.StoredEvent;

/**
 * The SQL of a question for events. It starts from the narrowest index that the question allows
 * (rare words, two sides, one side, framework, subject, else the day) and filters from there. The
 * order of the joins is ours, not the planner's: nobody may have counted the tables for it.
 */
final class EventQuestion {

  private final Dialect dialect;
  private final StringBuilder from = new StringBuilder();
  private final StringBuilder where = new StringBuilder();
  private final List<Object> asked = new ArrayList<>();
  private String lead;
  private String id;

  private EventQuestion(Dialect dialect) {
    this.dialect = dialect;
  }

  /** SQL with its parameters; its one column is the number of the event. */
  record Sql(String text, Object[] parameters) {}

  static Sql of(EventQuery query, Session session, Dialect dialect) throws SQLException {
    return of(query, rare(query, session, dialect), dialect);
  }

  /** Whether the words asked for are so rare that they should lead. */
  static boolean rare(EventQuery query, Session session, Dialect dialect) throws SQLException {
    return query.words() != null
        && WordSearch.rare(session, dialect, WordSearch.ARTICLES, query.words());
  }

  /**
   * The same for words that were counted.
   *
   * @param rare whether the words lead
   */
  static Sql of(EventQuery query, boolean rare, Dialect dialect) {
    return made(query, rare, dialect).sql(query.limit());
  }

  private static EventQuestion made(EventQuery query, boolean rare, Dialect dialect) {
    EventQuestion question = new EventQuestion(dialect);
    if (rare) {
      question.startFromWords(query);
    } else {
      question.start(query);
    }
    question.filter(query, rare);
    return question;
  }

  /**
   * The same for those that come behind an event in the order of the answers.
   *
   * @param last null to begin with the first
   */
  static Sql behind(StoredEvent last, EventQuery query, boolean rare, int limit, Dialect dialect) {
    EventQuestion question = made(query, rare, dialect);
    if (last != null) {
      question.and(
          "(" + question.lead + ".day, " + question.id + ") < (?, ?)", last.day(), last.id());
    }
    return question.sql(limit);
  }

  private void startFromWords(EventQuery query) {
    from.append("(SELECT DISTINCT r.event_id FROM report r WHERE r.version_id IN (")
        .append(dialect.matchQuery(WordSearch.ARTICLES))
        .append(") AND r.current = 1) w CROSS JOIN event e");
    lead = "e";
    id = "e.id";
    and("e.id = w.event_id");
    asked.add(dialect.searchTerm(query.words()));
  }

  /** Chooses the table that leads. */
  private void start(EventQuery query) {
    List<String> sides = query.sides();
    if (sides.size() >= 2) {
      lead("event_pair");
      and("p.one = ? AND p.other = ?", pair(sides));
    } else if (!sides.isEmpty() || query.actor() != null || query.recipient() != null) {
      String one = query.actor() != null ? query.actor() : query.recipient();
      lead("event_side");
      and("p.side = ?", sides.isEmpty() ? one : sides.get(0));
    } else if (query.framework() != null || query.subject() != null) {
      lead("event_label");
      and("p.kind = ?", query.framework() != null ? "framework" : "subject");
      and("p.value = ?", query.framework() != null ? query.framework() : query.subject());
    } else {
      from.append("event e");
      lead = "e";
      id = "e.id";
    }
  }

  /** The first two sides in the order in which pairs are stored. */
  private static Object[] pair(List<String> sides) {
    return sides.stream().limit(2).sorted().toArray();
  }

  private void lead(String table) {
    from.append(table).append(" p CROSS JOIN event e");
    lead = "p";
    id = "p.event_id";
    and("e.id = p.event_id");
  }

  private void and(String condition, Object... values) {
    where.append(where.isEmpty() ? "" : " AND ").append(condition);
    asked.addAll(List.of(values));
  }

  private void filter(EventQuery query, boolean rare) {
    if (rare && query.sides().size() >= 2) {
      and(
          "EXISTS (SELECT 1 FROM event_pair p WHERE p.one = ? AND p.other = ? AND p.day = e.day AND"
              + " p.event_id = e.id)",
          pair(query.sides()));
    } else if (rare) {
      query.sides().forEach(side -> side("", side));
    }
    query.sides().stream().skip(2).forEach(side -> side("", side));
    side(" AND s.acts = 1", query.actor());
    side(" AND s.receives = 1", query.recipient());
    and("e.reports > 0");
    and("(e.reviewed IS NULL OR e.reviewed <> 'rejected')");
    if (!query.types().isEmpty()) {
      // A country is narrower than a type: where both are asked for, its index serves.
      String type = lead + ".type";
      and(
          (query.country() == null ? type : "COALESCE(" + type + ", '')")
              + " IN ("
              + Candidates.marks(query.types().size())
              + ")",
          query.types().toArray());
    }
    if (query.since() != null) {
      and(lead + ".day >= ?", query.since().toString());
    }
    if (query.until() != null) {
      and(lead + ".day <= ?", query.until().toString());
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
      // The first half is what the index of events told by several says of itself.
      and("e.sources > 1 AND e.sources >= ?", query.minSources());
    }
    if (query.words() != null && !rare) {
      // The plus keeps the planner from going through the articles for every event.
      and(
          "EXISTS (SELECT 1 FROM report r WHERE r.event_id = "
              + id
              + " AND r.current = 1 AND +r.version_id IN ("
              + dialect.matchQuery(WordSearch.ARTICLES)
              + "))",
          dialect.searchTerm(query.words()));
    }
  }

  private void side(String role, String side) {
    if (side != null) {
      and(
          "EXISTS (SELECT 1 FROM event_side s WHERE s.side = ? AND s.day = "
              + lead
              + ".day AND s.event_id = "
              + id
              + role
              + ")",
          side);
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
    return new Sql(
        "SELECT "
            + id
            + " FROM "
            + from
            + " WHERE "
            + where
            + " ORDER BY "
            + lead
            + ".day DESC, "
            + id
            + " DESC LIMIT ?",
        parameters.toArray());
  }
}
