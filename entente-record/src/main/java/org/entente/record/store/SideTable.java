package org.entente.record.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.record.Partner;
import org.entente.record.Presence;

/** What the record holds of one side, counted from the tables of sides and pairs alone. */
final class SideTable {

  private final Session session;

  SideTable(Session session) {
    this.session = session;
  }

  Presence presence(String side) throws SQLException {
    Map<String, Integer> types = new TreeMap<>();
    int[] events = {0};
    long[] reports = {0};
    String[] span = {null, null};
    session.query(
        "SELECT type, COUNT(*), SUM(reports), MIN(day), MAX(day) FROM event_side WHERE side = ? GROUP"
            + " BY type",
        row -> {
          types.put(row.getString(1), row.getInt(2));
          events[0] += row.getInt(2);
          reports[0] += row.getLong(3);
          String first = row.getString(4);
          String last = row.getString(5);
          span[0] = span[0] == null || first.compareTo(span[0]) < 0 ? first : span[0];
          span[1] = span[1] == null || last.compareTo(span[1]) > 0 ? last : span[1];
          return null;
        },
        side);
    return new Presence(events[0], reports[0], span[0], span[1], types);
  }

  /** The sides with which a side has most events, those with most first. */
  List<Partner> partners(String side, int limit) throws SQLException {
    return session.query(
        "SELECT side, SUM(events), SUM(scores), SUM(cooperation), SUM(conflict), MAX(last) FROM ("
            + half("other", "one")
            + " UNION ALL "
            + half("one", "other")
            + ") p GROUP BY side ORDER BY SUM(events) DESC, side LIMIT ?",
        SideTable::partner,
        side,
        side,
        limit);
  }

  /**
   * Those partners that stand on one side of the pairs; events of a side with itself do not count.
   */
  private static String half(String partner, String side) {
    return "SELECT "
        + partner
        + " AS side, COUNT(*) AS events, SUM(score) AS scores, SUM(CASE WHEN score > 0 THEN 1 ELSE 0"
        + " END) AS cooperation, SUM(CASE WHEN score < 0 THEN 1 ELSE 0 END) AS conflict, MAX(day) AS"
        + " last FROM event_pair WHERE "
        + side
        + " = ? AND one <> other AND status IN ('actual', 'historical') GROUP BY "
        + partner;
  }

  private static Partner partner(ResultSet row) throws SQLException {
    int events = row.getInt(2);
    return new Partner(
        row.getString(1),
        events,
        row.getDouble(3) / events,
        row.getInt(4),
        row.getInt(5),
        row.getString(6));
  }
}
