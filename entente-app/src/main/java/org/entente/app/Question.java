package org.entente.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.entente.record.export.RecordJson;
import org.entente.record.export.Sheet;
import org.entente.record.store.Store;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A question to the record: opens it, and answers as text, JSON or CSV. */
abstract class Question implements Callable<Integer> {

  /** Where answers go. */
  final Terminal terminal;

  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;
  @Mixin private AnswerOption answer;

  Question(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public final Integer call() {
    try (Store record = store.existing()) {
      return ask(record);
    }
  }

  /** Asks and answers; gives the exit code. */
  abstract int ask(Store record);

  final CommandSpec spec() {
    return spec;
  }

  final AnswerOption.Format format() {
    return answer.format();
  }

  /** Prints a list: as text each for itself, as JSON one array or one object per line, as CSV. */
  final <T> void print(
      List<T> answers, Sheet<T> sheet, Function<T, ObjectNode> json, Consumer<T> text) {
    switch (format()) {
      case text -> answers.forEach(text);
      case json -> {
        var array = RecordJson.object().putArray("answers");
        answers.forEach(each -> array.add(json.apply(each)));
        terminal.out().println(RecordJson.pretty(array));
      }
      case jsonl -> answers.forEach(each -> line(json.apply(each)));
      case csv -> print(answers, sheet);
    }
  }

  /** Prints a list as CSV. */
  final <T> void print(List<T> answers, Sheet<T> sheet) {
    terminal.out().print(sheet.header());
    answers.forEach(each -> terminal.out().print(sheet.line(each)));
    terminal.out().flush();
  }

  /** Prints one object, indented or on one line. */
  final void print(ObjectNode node) {
    if (format() == AnswerOption.Format.jsonl) {
      line(node);
    } else {
      terminal.out().println(RecordJson.pretty(node));
    }
  }

  private void line(ObjectNode node) {
    terminal.out().print(RecordJson.line(node) + "\n");
    terminal.out().flush();
  }

  /** Says on standard error how many answers there were, where people read. */
  final void count(List<?> answers, int limit, String thing) {
    if (format() == AnswerOption.Format.text) {
      terminal
          .err()
          .println(
              answers.size() == limit
                  ? "the first " + EventLines.counted(limit, thing) + "; more with --limit"
                  : EventLines.counted(answers.size(), thing));
    }
  }
}
