package org.entente.record.store;

import java.sql.SQLException;

/**
 * How a question by words is asked. Rare words lead: their few rows are looked up and sorted.
 * Common words are looked for in the rows that the rest of the question gives, which ends at the
 * limit. The database cannot know which is better, so it is counted, as far as matters.
 */
final class WordSearch {

  /** The table of the words of articles. */
  static final String ARTICLES = "article_search";

  /** The table of the words of statements. */
  static final String STATEMENTS = "statement_search";

  /** Rows up to which words are rare. */
  private static final int RARE = 5000;

  private WordSearch() {}

  /**
   * Whether so few rows hold all words that they should lead.
   *
   * @param table one of the two tables
   * @param words not empty
   */
  static boolean rare(Session session, Dialect dialect, String table, String words)
      throws SQLException {
    long found =
        session
            .first(
                "SELECT COUNT(*) FROM (" + dialect.matchQuery(table) + " LIMIT ?) m",
                row -> row.getLong(1),
                dialect.searchTerm(words),
                RARE + 1)
            .orElse(0L);
    return found <= RARE;
  }
}
