package org.entente.record.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.entente.record.RecordException;
import org.entente.record.RecordProblem;

/**
 * One connection with its transactions. A transaction that another process or a lost connection
 * broke is run again from its beginning, until the patience ends. One caller at a time.
 */
final class Database implements AutoCloseable {

  /** What is done with the database; may be run several times until it succeeds. */
  interface Work<T> {
    T run(Session session) throws SQLException;
  }

  private static final String WRITABLE =
      "a file in a folder that this user may write, or jdbc:postgresql://HOST/NAME";

  private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  private final String url;
  private final String shown;
  private final Dialect dialect;
  private final Duration patience;
  private Session session;
  private boolean reading;

  /**
   * @param url address of the database
   * @param shown the address without password, for messages
   * @param patience how long to try again where others are in the way or the server is away
   */
  Database(String url, String shown, Dialect dialect, Duration patience) {
    this.url = url;
    this.shown = shown;
    this.dialect = dialect;
    this.patience = patience;
  }

  String shown() {
    return shown;
  }

  Dialect dialect() {
    return dialect;
  }

  /** Opens the connection, without patience: a wrong address shall be told at once. */
  synchronized void open() {
    try {
      session = new Session(dialect.connect(url));
    } catch (SQLException problem) {
      throw told(problem, RecordProblem.R01);
    }
  }

  /**
   * Runs a question, all of whose parts see the store in one state; a question asked in the course
   * of another one sees the state of that one.
   */
  synchronized <T> T read(Work<T> work) {
    return reading ? within(work) : patiently(() -> snapshot(work));
  }

  /** What broke a question within another one, on its way to where that one is run again. */
  private static final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final SQLException problem;

    Broken(SQLException problem) {
      super(problem);
      this.problem = problem;
    }
  }

  private <T> T within(Work<T> work) {
    try {
      return work.run(session);
    } catch (SQLException problem) {
      throw new Broken(problem);
    }
  }

  /** Runs a change in one transaction, in which nobody else writes. */
  synchronized <T> T write(Work<T> work) {
    if (reading) {
      throw new IllegalStateException("a change in the course of a question");
    }
    return patiently(() -> transaction(work));
  }

  private interface Attempt<T> {
    T run() throws SQLException;
  }

  private <T> T patiently(Attempt<T> attempt) {
    long end = System.nanoTime() + patience.toNanos();
    Duration pause = FIRST_PAUSE;
    while (true) {
      try {
        return attempt.run();
      } catch (SQLException problem) {
        Dialect.Trouble trouble = dialect.trouble(problem);
        boolean passing = trouble == Dialect.Trouble.BUSY || trouble == Dialect.Trouble.GONE;
        if (!passing || System.nanoTime() > end) {
          throw told(problem, RecordProblem.R05);
        }
        if (trouble == Dialect.Trouble.GONE) {
          drop();
        }
        rest(pause, problem);
        pause =
            pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0
                ? pause.multipliedBy(2)
                : LONGEST_PAUSE;
      }
    }
  }

  private <T> T snapshot(Work<T> work) throws SQLException {
    Session asking = session();
    asking.update(dialect.snapshot());
    boolean done = false;
    reading = true;
    try {
      T result = work.run(asking);
      asking.update("COMMIT");
      done = true;
      return result;
    } catch (Broken broken) {
      throw broken.problem;
    } finally {
      reading = false;
      if (!done) {
        drop(); // and with the connection what was begun on it
      }
    }
  }

  private <T> T transaction(Work<T> work) throws SQLException {
    Connection connection = session().connection();
    connection.setAutoCommit(false);
    boolean done = false;
    try {
      dialect.lock(session);
      T result = work.run(session);
      connection.commit();
      done = true;
      return result;
    } finally {
      if (!done) {
        rollBack(connection);
      }
      restore(connection);
    }
  }

  private void rollBack(Connection connection) {
    try {
      connection.rollback();
    } catch (SQLException lost) {
      // The connection itself is gone, and the transaction with it: the next attempt opens another.
      drop();
    }
  }

  private void restore(Connection connection) {
    try {
      if (session != null && session.connection() == connection) {
        connection.setAutoCommit(true);
      }
    } catch (SQLException lost) {
      drop();
    }
  }

  private Session session() throws SQLException {
    if (session == null) {
      session = new Session(dialect.connect(url));
    }
    return session;
  }

  private void drop() {
    Session lost = session;
    session = null;
    if (lost != null) {
      try {
        lost.close();
      } catch (SQLException closed) {
        // It was lost before; nothing of it is used again.
        session = null;
      }
    }
  }

  private void rest(Duration pause, SQLException problem) {
    try {
      Thread.sleep(pause.toMillis());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw told(problem, RecordProblem.R04);
    }
  }

  /** The problem as people are told it. */
  RecordException told(SQLException problem, RecordProblem otherwise) {
    return switch (dialect.trouble(problem)) {
      case BUSY ->
          exception(RecordProblem.R02, problem, "a store that no other process holds for long");
      case GONE -> exception(RecordProblem.R04, problem, "a server that answers");
      case FULL -> exception(RecordProblem.R03, problem, "room on the disk of the store");
      case FORBIDDEN -> exception(RecordProblem.R01, problem, WRITABLE);
      case DAMAGED ->
          exception(RecordProblem.R05, problem, "a store made by entente; restore it from a copy");
      case OTHER ->
          exception(
              otherwise,
              problem,
              otherwise == RecordProblem.R01 ? WRITABLE : "a store made by entente");
    };
  }

  private RecordException exception(RecordProblem kind, SQLException problem, String allowed) {
    return new RecordException(kind, shown, String.valueOf(problem.getMessage()), allowed, problem);
  }

  @Override
  public synchronized void close() {
    drop();
  }
}
