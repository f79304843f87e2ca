package org.entente.export;

import java.util.ArrayList;
import java.util.List;

/** Counts what a format could not hold. */
final class Losses {

  private int unreal;
  private int several;
  private int coarse;
  private int inferred;
  private int undated;

  void leftOut() {
    unreal++;
  }

  void pairs(long rows) {
    several += rows > 1 ? 1 : 0;
  }

  void date(Day day) {
    if (day == null) {
      undated++;
      return;
    }
    switch (day.precision()) {
      case MONTH, YEAR -> coarse++;
      case PUBLICATION -> inferred++;
      case DAY -> {}
    }
  }

  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    add(
        sentences,
        unreal,
        "future, hypothetical or negated: left out, for the format has no column for that"
            + " (csv, plover and jsonl keep them)");
    add(sentences, several, "with several actors or recipients: one row for each pair");
    add(sentences, coarse, "dated by month or year only: written with its first day");
    add(sentences, inferred, "without a date of their own: written with the day of publication");
    add(sentences, undated, "without any date: written without one");
    return sentences;
  }

  private static void add(List<String> sentences, int count, String what) {
    if (count > 0) {
      sentences.add(count + (count == 1 ? " event " : " events ") + what);
    }
  }
}
