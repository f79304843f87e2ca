package org.entente.record.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** In what the two databases differ. */
interface Dialect {

  /** Most article versions that a search weighs against each other. */
  int RANKED = 2000;

  /** What an error of the database means for the transaction in which it came. */
  enum Trouble {
    /** Another process was in the way: the transaction may be tried again. */
    BUSY,
    /** The connection is lost: it may be made anew and the transaction tried again. */
    GONE,
    /** No room is left. */
    FULL,
    /** This user may not write there, or not even read. */
    FORBIDDEN,
    /** The file of the store is damaged or no store at all. */
    DAMAGED,
    /** Anything else. */
    OTHER
  }

  /** The ending of migrations that are this database's own. */
  String name();

  /** A new connection, set up. */
  Connection connect(String url) throws SQLException;

  /** Begins a transaction that reads one state of the store, whatever others write meanwhile. */
  String snapshot();

  /** Makes sure that from here to the end of the transaction nobody else writes. */
  void lock(Session session) throws SQLException;

  /** What the placeholders of the migrations stand for. */
  Map<String, String> words();

  Trouble trouble(SQLException problem);

  /** Puts the words of an article version into the search. */
  void index(Session session, long version, String language, String title, String text)
      throws SQLException;

  /** Puts the words of a statement into the search. */
  void indexStatement(Session session, long statement, String language, String text)
      throws SQLException;

  /**
   * A query for the row ids of a table of words that hold all words, in any order; its one
   * parameter is {@link #searchTerm}.
   *
   * @param table one of those of {@link WordSearch}
   */
  String matchQuery(String table);

  /**
   * A query for the row ids of those article versions that hold all words and were stored last,
   * best first. Its parameters are {@link #searchTerm} and how many are given. No more than {@link
   * #RANKED} are weighed, since common words stand in almost every article.
   */
  String searchQuery();

  /** The words asked for as the database wants them. */
  String searchTerm(String words);

  /** Rows of problems found by the database's own check; empty where it is sound. */
  String checkQuery();
}
