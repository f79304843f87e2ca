package org.entente.record.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import org.entente.record.RecordProblem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people are told of the errors of the two databases. */
class TroubleTest {

  @ParameterizedTest
  @CsvSource({
    "5, R02", // busy
    "261, R02", // busy while another process recovers
    "6, R02", // locked
    "13, R03", // full
    "4874, R03", // no room for the index of the write-ahead log
    "8, R01", // readonly
    "14, R01", // cannot be opened
    "11, R05", // corrupt
    "26, R05", // no database
    "1, R05" // an error in our own words to it
  })
  void ofSqlite(int code, RecordProblem told) {
    assertThat(told(new SqliteDialect(), new SQLException("found", null, code))).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({
    "55P03, R02", // a lock that another holds
    "40P01, R02", // deadlock
    "53300, R02", // too many connections
    "53100, R03", // disk full
    "57P01, R04", // stopping
    "57P03, R04", // not yet started
    "08006, R04", // connection lost
    "28P01, R01", // wrong password
    "42501, R01", // no right
    "3F000, R01", // no schema that the user may look into
    "25006, R01", // a server that only reads
    "XX001, R05", // damaged
    "42601, R05" // an error in our own words to it
  })
  void ofPostgresql(String state, RecordProblem told) {
    assertThat(told(new PostgresDialect(), new SQLException("found", state))).isEqualTo(told);
  }

  private static RecordProblem told(Dialect dialect, SQLException problem) {
    return new Database("jdbc:x", "x", dialect, Duration.ZERO)
        .told(problem, RecordProblem.R05)
        .problem();
  }
}
