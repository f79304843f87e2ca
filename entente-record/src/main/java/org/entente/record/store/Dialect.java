package org.entente.record.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** In what the two databases differ. */
interface Dialect {

  /** What an error of the database means for the transaction in which it came. */
  enum Trouble {
    /** Another process was in the way: the transaction may be tried again. */
    BUSY,
    /** The connection is lost: it may be made anew and the transaction tried again. */
    GONE,
    /** No room is left. */
    FULL,
    /** The file of the store is damaged or no store at all. */
    DAMAGED,
    /** Anything else. */
    OTHER
  }

  /** The ending of migrations that are this database's own. */
  String name();

  /** A new connection, set up. */
  Connection connect(String url) throws SQLException;

  /** Makes sure that from here to the end of the transaction nobody else writes. */
  void lock(Session session) throws SQLException;

  /** What the placeholders of the migrations stand for. */
  Map<String, String> words();

  Trouble trouble(SQLException problem);

  /** Puts the words of an article version into the search. */
  void index(Session session, long version, String language, String title, String text)
      throws SQLException;

  /** Takes them out again. */
  void unindex(Session session, long version) throws SQLException;

  /**
   * A query for the row ids of the article versions that hold all words, best first; its one
   * parameter is {@link #searchTerm}.
   */
  String searchQuery();

  /** The words asked for as the database wants them. */
  String searchTerm(String words);

  /** Rows of problems found by the database's own check; empty where it is sound. */
  String checkQuery();
}
