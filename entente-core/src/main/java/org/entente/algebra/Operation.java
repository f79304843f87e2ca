package org.entente.algebra;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.codebook.Entry;
import org.entente.codebook.Row;
import org.entente.model.Actor;
import org.entente.reading.Predicate;

/**
 * An operator found in a sentence.
 *
 * @param predicate its word
 * @param entry its entry in the codebook
 * @param holder whose it is
 * @param addressee to whom
 * @param status whether it took place
 */
record Operation(
    Predicate predicate, Entry entry, List<Actor> holder, List<Actor> addressee, Status status) {

  /** The operator's name. */
  String name() {
    return entry.operator().name();
  }

  /**
   * The act that a row of the composition table makes of the content.
   *
   * @param act the content, or null where it is no known act
   * @param owner whose the content is
   */
  Act apply(Row row, Act act, List<Actor> owner, String word) {
    boolean same = row.gives().equals("same");
    List<Actor> actors = parties(row.actors(), act, owner);
    List<Actor> recipients = new ArrayList<>(parties(row.recipients(), act, owner));
    // Nobody acts upon oneself by way of an operator: "refuses to meet X" is towards X, not towards
    // both.
    recipients.removeIf(
        actor -> actors.stream().anyMatch(other -> other.code().equals(actor.code())));
    List<String> derivation = new ArrayList<>(act == null ? List.of() : act.derivation());
    String type = same ? act.type() : row.gives();
    derivation.add(
        word
            + " "
            + entry.place()
            + ", composition.yaml:"
            + row.line()
            + " "
            + row.operator()
            + "("
            + (act == null ? "other" : act.type())
            + ") "
            + type);
    return new Act(
        type,
        mode(row, act, same),
        same ? act.cameo() : row.cameo(),
        act == null ? null : act.base(),
        act != null && act.mutual() && same || row.mutual() && actors.size() > 1,
        actors,
        recipients,
        status(row, act, same),
        same ? act.trigger() : predicate.head(),
        act == null ? predicate.head() : act.token(),
        true,
        derivation);
  }

  private String mode(Row row, Act act, boolean same) {
    if (same || "same".equals(row.mode())) {
      return act == null ? null : act.mode();
    }
    return row.mode() == null ? entry.mode() : row.mode();
  }

  private Status status(Row row, Act act, boolean same) {
    if (row.status() != null) {
      return Status.valueOf(row.status().toUpperCase(Locale.ROOT));
    }
    if (!same) {
      // A denied operator whose row gives an event is that event ("did not accept" is a refusal).
      return status == Status.NEGATED ? Status.ACTUAL : status;
    }
    return status.isReal() ? act.status() : status;
  }

  /** The first of the expressions that names somebody; "holder+addressee" names both. */
  private List<Actor> parties(List<String> expressions, Act act, List<Actor> owner) {
    for (String expression : expressions) {
      List<Actor> found = new ArrayList<>();
      for (String party : expression.split("\\+")) {
        found.addAll(
            switch (party) {
              case "holder" -> holder;
              case "addressee" -> addressee;
              case "actors" -> act == null ? List.<Actor>of() : act.actors();
              case "recipients" -> act == null ? List.<Actor>of() : act.recipients();
              case "owner" -> act == null ? owner : act.actors();
              default -> throw new IllegalArgumentException("unknown party " + party);
            });
      }
      if (!found.isEmpty()) {
        return Matcher.unique(found);
      }
    }
    return List.of();
  }

  /** An act in the future, by the row for it: what is cooperative is agreed to. */
  static Act foretell(Row row, Act act) {
    List<String> derivation = new ArrayList<>(act.derivation());
    derivation.add(
        "future tense, composition.yaml:"
            + row.line()
            + " future("
            + act.type()
            + ") "
            + row.gives());
    if (row.gives().equals("same")) {
      return act;
    }
    // What several would do together is refused by the one who speaks, who stands first.
    boolean alone = row.when().contains("negated") && act.mutual() && act.actors().size() > 1;
    return new Act(
        row.gives(),
        row.mode(),
        row.cameo(),
        act.base(),
        false,
        alone ? act.actors().subList(0, 1) : act.actors(),
        alone ? act.actors().subList(1, act.actors().size()) : act.recipients(),
        Status.ACTUAL,
        act.trigger(),
        act.token(),
        act.explicit(),
        derivation);
  }
}
