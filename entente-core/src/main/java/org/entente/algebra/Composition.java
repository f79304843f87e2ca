package org.entente.algebra;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.codebook.Codebook;
import org.entente.codebook.Lexicon;
import org.entente.codebook.Row;
import org.entente.model.Actor;
import org.entente.reading.Argument;
import org.entente.reading.Predicate;
import org.entente.reading.SentenceReading;

/** The composition table for one sentence: which row holds for an operator and its content. */
final class Composition {

  /** The operator of the composition table that stands for the future tense. */
  private static final String FUTURE = "future";

  private static final String REPORT = "report";
  private static final String PROMISE = "promise";
  private static final String PARTICIPANT = "participant";
  private static final String UNDONE = "undone";
  private static final String LAWSUIT = "lawsuit";
  private static final String UNASKED = "unasked";

  /** The CAMEO code of going to court. */
  private static final String SUING = "115";

  private final Codebook codebook;
  private final Lexicon lexicon;
  private final SentenceReading reading;
  private final Matcher matcher;

  Composition(Codebook codebook, Lexicon lexicon, SentenceReading reading, Matcher matcher) {
    this.codebook = codebook;
    this.lexicon = lexicon;
    this.reading = reading;
    this.matcher = matcher;
  }

  /** The row for the operator and an act, or null where the table has none. */
  Row forAct(Operation operation, Act act, int content) {
    Set<String> holding = new HashSet<>();
    if (participates(operation, act) || isMutual(content)) {
      holding.add(PARTICIPANT);
    }
    if ("ceasefire".equals(act.mode())) {
      holding.add("truce");
    }
    if (isLawsuit(act)) {
      holding.add(LAWSUIT);
    }
    boolean asked = operation.addressee().stream().anyMatch(Actor::isKnown);
    if (!asked && act.actors().stream().noneMatch(Actor::isKnown)) {
      holding.add(UNASKED);
    }
    String operator = promises(operation, act) ? PROMISE : operation.name();
    Row row = null;
    if (act.status() == Status.NEGATED) {
      holding.add(UNDONE);
      row = rowFor(operator, operation, act.type(), holding, List.of());
      holding.remove(UNDONE);
    }
    return row == null ? rowFor(operator, operation, act.type(), holding, List.of()) : row;
  }

  private static boolean isLawsuit(Act act) {
    return SUING.equals(act.cameo());
  }

  /** The row for the operator and a content that is no known act, or null. */
  Row forOther(Operation operation, int content, List<Actor> owner) {
    Set<String> holding = willNot(operation, content) ? Set.of("will-not") : Set.of();
    return rowFor(operation.name(), operation, "other", holding, owner);
  }

  /** "said it would free the prisoners": who says what he will do himself promises it. */
  private static boolean promises(Operation operation, Act act) {
    Set<String> holders = operation.holder().stream().map(Actor::side).collect(Collectors.toSet());
    return operation.name().equals(REPORT)
        && act.status() == Status.FUTURE
        && !act.actors().isEmpty()
        && act.actors().stream().allMatch(a -> a.isKnown() && holders.contains(a.side()));
  }

  /** "a dit qu'elle ne signerait rien": who says of himself that he will not refuses. */
  private boolean willNot(Operation operation, int content) {
    Predicate said = reading.at(content).orElse(null);
    if (said == null
        || !said.negated()
        || said.kind() != Predicate.Kind.VERB
        || !(said.form() == Predicate.Form.FUTURE || isReportedFuture(content))) {
      return false;
    }
    Set<String> holders = operation.holder().stream().map(Actor::side).collect(Collectors.toSet());
    return said.in(Argument.Role.SUBJECT).stream()
        .flatMap(subject -> subject.heads().stream())
        .flatMap(head -> matcher.parties(head).stream())
        .anyMatch(actor -> actor.isKnown() && holders.contains(actor.side()));
  }

  /**
   * @param holding which of the conditions participant, truce, lawsuit, unasked, undone and
   *     will-not hold
   */
  private Row rowFor(
      String operator, Operation operation, String type, Set<String> holding, List<Actor> owner) {
    boolean negated = operation.status() == Status.NEGATED;
    for (Row row : codebook.rows()) {
      if (row.operator().equals(operator)
          && row.of().contains(type)
          && row.when().contains("negated") == negated
          && row.when().contains(UNDONE) == holding.contains(UNDONE)
          && !(row.when().contains("will-not") && !holding.contains("will-not"))
          && !(row.when().contains(LAWSUIT) && !holding.contains(LAWSUIT))
          && !(row.when().contains("truce") && !holding.contains("truce"))
          && !(row.when().contains(PARTICIPANT) && !holding.contains(PARTICIPANT))
          && !(row.when().contains(UNASKED) && !holding.contains(UNASKED))
          && !(row.when().contains("outsider") && holding.contains(PARTICIPANT))
          && !(row.when().contains("known-content") && owner.stream().noneMatch(Actor::isKnown))
          && !(row.when().contains("known-addressee")
              && operation.addressee().stream().noneMatch(Actor::isKnown))
          && !(row.when().contains("unknown-addressee")
              && operation.addressee().stream().anyMatch(Actor::isKnown))) {
        return row;
      }
    }
    return null;
  }

  /**
   * Whether the holder takes part in the act. Where the act names nobody, several holders of
   * different sides that call for something mutual mean themselves.
   */
  private static boolean participates(Operation operation, Act act) {
    List<Actor> all = new ArrayList<>(act.actors());
    all.addAll(act.recipients());
    all.removeIf(actor -> !actor.isKnown());
    Set<String> holders = new HashSet<>();
    operation.holder().stream().filter(Actor::isKnown).forEach(actor -> holders.add(actor.side()));
    if (all.isEmpty()) {
      return holders.size() > 1;
    }
    return all.stream().anyMatch(actor -> holders.contains(actor.side()));
  }

  /** "une coopération bilatérale": the one who calls for it takes part. */
  private boolean isMutual(int content) {
    return reading.at(content).stream()
        .flatMap(predicate -> predicate.in(Argument.Role.ADJECTIVE).stream())
        .flatMap(argument -> argument.heads().stream())
        .anyMatch(
            head -> lexicon.inClass("mutual-adjective", reading.sentence().token(head).lemma()));
  }

  /**
   * An act to come is agreed to or threatened; one that will not come ("will not lift the embargo")
   * is refused.
   */
  List<Act> foretold(Act act) {
    boolean refused = act.status() == Status.NEGATED && willNot(act);
    if (act.status() != Status.FUTURE && !refused) {
      return List.of(act);
    }
    for (Row row : codebook.rows()) {
      if (row.operator().equals(FUTURE)
          && row.of().contains(act.type())
          && row.when().contains("negated") == refused
          && !(row.when().contains(LAWSUIT) && !isLawsuit(act))) {
        return row.also() == null
            ? List.of(Operation.foretell(row, act))
            : List.of(Operation.foretell(row.second(), act), Operation.foretell(row, act));
      }
    }
    return List.of(act);
  }

  /** Whether the act or what governs it is denied in the future tense. */
  private boolean willNot(Act act) {
    Predicate predicate = reading.at(act.trigger()).orElse(null);
    for (int depth = 0; predicate != null && depth < 3; depth++) {
      if (predicate.negated()) {
        return predicate.form() == Predicate.Form.FUTURE || isReportedFuture(predicate.head());
      }
      predicate = reading.at(predicate.governor()).orElse(null);
    }
    return false;
  }

  /** "said it would meet", "a dit qu'il rencontrerait", but not "aurait rencontré". */
  boolean isReportedFuture(int verb) {
    return reading
        .at(verb)
        .filter(p -> p.form() == Predicate.Form.CONDITIONAL && p.modal().isEmpty())
        .isPresent();
  }
}
