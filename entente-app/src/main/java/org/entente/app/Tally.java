package org.entente.app;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.press.ExitCode;
import org.entente.record.Outcome;

/** Counts what became of the articles of an ingest, and shows on a terminal how far it is. */
final class Tally {

  private static final String CLEAR = "\r\u001b[K";

  /** Milliseconds between two looks at the progress. */
  private static final long PAUSE = 200;

  private final Terminal terminal;
  private final OptionalLong expected;
  private final long begun;
  private final Map<Outcome, Integer> outcomes = new TreeMap<>();
  private final Map<String, Integer> reasons = new TreeMap<>();
  private long shown;
  private long first;
  private int coded;
  private int failed;
  private long storing;

  Tally(Terminal terminal, OptionalLong expected) {
    this.terminal = terminal;
    this.expected = expected;
    this.begun = terminal.clock().millis();
  }

  /** An article was coded and stored, which took so many nanoseconds of storing. */
  void stored(Outcome outcome, long nanos) {
    coded++;
    storing += nanos;
    outcomes.merge(outcome, 1, Integer::sum);
    show();
  }

  /** An article was known before it was coded. */
  void known() {
    outcomes.merge(Outcome.KNOWN, 1, Integer::sum);
    show();
  }

  void refused(String code, String message) {
    reasons.merge(code, 1, Integer::sum);
    clear();
    terminal.err().println(message);
    show();
  }

  void failed(String id, Throwable problem) {
    failed++;
    clear();
    terminal.err().println("entente: article " + id + " could not be coded, please report it:");
    problem.printStackTrace(terminal.err());
    show();
  }

  private int done() {
    return read() + refused() + failed;
  }

  private int read() {
    return outcomes.values().stream().mapToInt(Integer::intValue).sum();
  }

  private int refused() {
    return reasons.values().stream().mapToInt(Integer::intValue).sum();
  }

  private int count(Outcome outcome) {
    return outcomes.getOrDefault(outcome, 0);
  }

  private void clear() {
    if (terminal.progress()) {
      terminal.err().print(CLEAR);
      terminal.err().flush();
    }
  }

  private void show() {
    long now = terminal.clock().millis();
    first = first == 0 ? now : first;
    if (!terminal.progress() || now - shown < PAUSE) {
      return;
    }
    shown = now;
    double rate = (done() - 1) / Math.max((now - first) / 1000.0, 0.001);
    StringBuilder line = new StringBuilder(CLEAR).append(done());
    expected.ifPresent(all -> line.append('/').append(Math.max(all, done())));
    line.append(" articles, ").append(count(Outcome.NEW)).append(" new");
    if (done() > 1) {
      line.append(String.format(Locale.ROOT, " · %.1f/s", rate));
      long left = Math.max(0, expected.orElse(0) - done());
      if (expected.isPresent()) {
        line.append(" · ").append(Math.round(left / rate)).append(" s left");
      }
    }
    terminal.err().print(line);
    terminal.err().flush();
  }

  /** "12 read: 10 new, 1 changed, 1 known; 3 refused (E05 2, R09 1)", and how fast it went. */
  void end() {
    clear();
    StringBuilder line = new StringBuilder();
    line.append(read()).append(" read: ").append(count(Outcome.NEW)).append(" new, ");
    line.append(count(Outcome.CHANGED)).append(" changed, ");
    line.append(count(Outcome.KNOWN)).append(" known; ").append(refused()).append(" refused");
    if (!reasons.isEmpty()) {
      line.append(
          reasons.entrySet().stream()
              .map(reason -> reason.getKey() + " " + reason.getValue())
              .collect(Collectors.joining(", ", " (", ")")));
    }
    if (failed > 0) {
      line.append(", ").append(failed).append(" failed");
    }
    terminal.out().println(line);
    double seconds = (terminal.clock().millis() - begun) / 1000.0;
    if (coded > 0 && seconds > 0) {
      terminal
          .err()
          .println(
              String.format(
                  Locale.ROOT,
                  "%.1f s, %.1f articles/s; storing took %.1f %% of the time",
                  seconds,
                  done() / seconds,
                  storing / 1e7 / seconds));
    }
  }

  /** The exit code of the run; see docs/errors.md. */
  int exitCode() {
    return failed > 0 ? ExitCode.INTERNAL.status() : ExitCode.of(read(), refused()).status();
  }
}
