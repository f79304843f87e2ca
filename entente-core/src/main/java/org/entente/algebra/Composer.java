package org.entente.algebra;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.entente.codebook.BaseAct;
import org.entente.codebook.Codebook;
import org.entente.codebook.Entry;
import org.entente.codebook.Lexicon;
import org.entente.codebook.Row;
import org.entente.model.Actor;
import org.entente.reading.Argument;
import org.entente.reading.Predicate;
import org.entente.reading.SentenceReading;

/**
 * Finds the acts of one sentence: entries of the codebook give base acts, operators are applied to
 * the acts of their content by the composition table. One composer serves one sentence.
 */
public final class Composer {

  /** The operator of the composition table that stands for the future tense. */
  private static final String FUTURE = "future";

  private final Codebook codebook;
  private final Lexicon lexicon;
  private final SentenceReading reading;
  private final Matcher matcher;
  private final Statuses statuses;
  private final Map<Integer, List<Act>> known = new HashMap<>();
  private final Set<Integer> open = new HashSet<>();
  private final Set<Integer> consumed = new HashSet<>();

  /**
   * A composer for this sentence, in the words of this lexicon.
   *
   * @param dated whether the words beside the token of this index name a day after the news
   */
  public Composer(
      Codebook codebook,
      Lexicon lexicon,
      SentenceReading reading,
      Parties parties,
      IntPredicate dated) {
    this.codebook = codebook;
    this.lexicon = lexicon;
    this.reading = Transparency.through(reading, lexicon);
    this.matcher = new Matcher(this.reading, lexicon, parties, this);
    this.statuses = new Statuses(this.reading, lexicon, dated);
  }

  /**
   * The acts of the sentence, in the order of their words, without those that an operator has taken
   * up.
   */
  public List<Act> compose() {
    Map<Integer, List<Act>> all = new HashMap<>();
    for (Predicate predicate : reading.all()) {
      all.put(predicate.head(), actsAt(predicate.head()));
    }
    List<Act> acts = new ArrayList<>();
    for (Predicate predicate : reading.all()) {
      if (!consumed.contains(predicate.head())) {
        all.get(predicate.head()).forEach(act -> acts.add(foretold(act)));
      }
      acts.addAll(beside(predicate));
    }
    return acts;
  }

  /**
   * Acts that stand beside that of any verb: "à la demande de X, Y a ..." is a request of X,
   * whatever Y has done.
   */
  private List<Act> beside(Predicate predicate) {
    if (predicate.kind() != Predicate.Kind.VERB || predicate.negated()) {
      return List.of();
    }
    return lexicon.candidates(Predicate.Kind.VERB, Lexicon.ANY_VERB).stream()
        .filter(entry -> entry.act() != null && matcher.fits(predicate, entry))
        .map(entry -> baseAct(predicate, entry, null))
        // What is asked for may be to come, the asking is not.
        .map(act -> act.status() == Status.FUTURE ? act.as(Status.ACTUAL) : act)
        .limit(1)
        .toList();
  }

  /** The entries whose words and conditions fit the predicate; for `explain`. */
  public List<Entry> fitting(Predicate predicate) {
    return lexicon.candidates(predicate.kind(), predicate.lemma()).stream()
        .filter(entry -> matcher.fits(predicate, entry))
        .toList();
  }

  /** The acts that the predicate headed by this token says, operators applied. */
  List<Act> actsAt(int head) {
    List<Act> acts = known.get(head);
    if (acts == null) {
      if (!open.add(head)) {
        return List.of(); // a cycle in the parse: an act is not its own content
      }
      acts = evaluate(head, null);
      known.put(head, acts);
      open.remove(head);
    }
    return acts;
  }

  /**
   * @param performer who does what has no subject of its own, or null
   */
  private List<Act> evaluate(int head, List<Actor> performer) {
    Predicate predicate = reading.at(head).orElse(null);
    if (predicate == null) {
      return List.of();
    }
    List<Entry> fitting = fitting(predicate);
    List<Act> composed = new ArrayList<>();
    for (Entry entry : byPrecision(fitting, true)) {
      composed.addAll(operate(predicate, entry, performer, false));
      if (!composed.isEmpty()) {
        return composed;
      }
    }
    List<Act> base = baseActs(predicate, byPrecision(fitting, false), performer);
    if (!base.isEmpty()) {
      if (predicate.kind() == Predicate.Kind.VERB) {
        Set<BaseAct> acts = base.stream().map(Act::base).collect(Collectors.toSet());
        fitting.stream()
            .filter(entry -> acts.contains(entry.act()))
            .forEach(entry -> consumed.addAll(matcher.worded(predicate, entry)));
      }
      return base;
    }
    for (Entry entry : byPrecision(fitting, true)) {
      composed.addAll(operate(predicate, entry, performer, true));
      if (!composed.isEmpty()) {
        return composed;
      }
    }
    return List.of();
  }

  /**
   * The acts of the most precise entry, and of those with its id in other types. An entry whose act
   * lacks a participant gives way to one that has all it needs: "une base a été attaquée" has no
   * attacker, but somebody attacked.
   */
  private List<Act> baseActs(Predicate predicate, List<Entry> entries, List<Actor> performer) {
    Map<String, List<Act>> byId = new LinkedHashMap<>();
    for (Entry entry : entries) {
      byId.computeIfAbsent(entry.id(), id -> new ArrayList<>())
          .add(baseAct(predicate, entry, performer));
    }
    for (List<Act> acts : byId.values()) {
      if (acts.stream().anyMatch(Act::isComplete)) {
        return acts;
      }
    }
    return byId.values().stream().findFirst().orElse(List.of());
  }

  private static List<Entry> byPrecision(List<Entry> entries, boolean operators) {
    return entries.stream()
        .filter(entry -> (entry.operator() != null) == operators)
        .sorted(
            Comparator.comparingInt(
                (Entry entry) -> -entry.where().size() * 2 - entry.unless().size()))
        .toList();
  }

  private Act baseAct(Predicate predicate, Entry entry, List<Actor> performer) {
    boolean mutual = entry.act().mutual();
    List<Actor> actors = matcher.actors(predicate, entry, "actor", mutual, performer);
    List<Actor> recipients = matcher.actors(predicate, entry, "recipient", false, performer);
    boolean explicit =
        actors.stream().anyMatch(Actor::isKnown) || recipients.stream().anyMatch(Actor::isKnown);
    if (!explicit
        && predicate.kind() == Predicate.Kind.NOUN
        && predicate.support() == 0
        && predicate.arguments().isEmpty()) {
      Optional<List<List<Actor>>> earlier =
          matcher.earlier(predicate.head(), entry.act().type(), Set.of());
      if (earlier.isPresent()) {
        actors = earlier.get().get(0);
        recipients = earlier.get().get(1);
      }
    }
    if (actors.isEmpty() && performer != null && predicate.in(Argument.Role.SUBJECT).isEmpty()) {
      actors = performer;
    }
    if (!mutual && recipients.stream().noneMatch(Actor::isKnown)) {
      recipients = takenUp(predicate, entry, actors, recipients);
    }
    return new Act(
        entry.act().type(),
        entry.mode() == null ? entry.act().mode() : entry.mode(),
        entry.act().cameo(),
        entry.act(),
        mutual,
        actors,
        recipients,
        statuses.of(predicate),
        predicate.head(),
        predicate.head(),
        explicit,
        List.of(
            word(predicate)
                + " "
                + entry.place()
                + " "
                + entry.act().type()
                + "."
                + entry.act().name()));
  }

  /** "a dénoncé cette décision": the recipients are those who took it. */
  private List<Actor> takenUp(
      Predicate predicate, Entry entry, List<Actor> actors, List<Actor> otherwise) {
    Set<String> own = actors.stream().map(Actor::side).collect(Collectors.toSet());
    for (String role : entry.role("recipient")) {
      for (Argument argument : matcher.arguments(predicate, entry.genitive(), role)) {
        for (int head : argument.heads()) {
          Optional<List<List<Actor>>> earlier = matcher.earlier(head, null, own);
          if (earlier.isPresent()) {
            return earlier.get().get(0);
          }
        }
      }
    }
    return otherwise;
  }

  /**
   * The acts that an operator makes of its content.
   *
   * @param other whether the content may be no known act
   */
  private List<Act> operate(
      Predicate predicate, Entry entry, List<Actor> performer, boolean other) {
    List<Actor> holder = matcher.actors(predicate, entry, "holder", true, performer);
    if (holder.isEmpty() && performer != null && predicate.in(Argument.Role.SUBJECT).isEmpty()) {
      holder = performer;
    }
    List<Actor> addressee = matcher.actors(predicate, entry, "addressee", false, null);
    Operation operation =
        new Operation(predicate, entry, holder, addressee, statuses.of(predicate));
    List<Act> results = new ArrayList<>();
    boolean hasContent = false;
    for (String role : entry.role("content")) {
      for (Argument argument : matcher.arguments(predicate, entry.genitive(), role)) {
        for (int head : argument.heads()) {
          hasContent = true;
          results.addAll(other ? onOther(operation, head) : onActs(operation, head));
        }
      }
      if (!results.isEmpty()) {
        return results;
      }
    }
    return other && !hasContent ? onOther(operation, 0) : results;
  }

  private List<Act> onActs(Operation operation, int content) {
    List<Actor> performer =
        operation.entry().performer().equals("addressee")
            ? operation.addressee()
            : operation.holder();
    if (!open.add(content)) {
      return List.of(); // a cycle in the parse: an act is not its own content
    }
    List<Act> inner = evaluate(content, performer);
    open.remove(content);
    if (inner.isEmpty()) {
      int noun = supported(content);
      return noun == 0 ? List.of() : onActs(operation, noun);
    }
    List<Act> results = new ArrayList<>();
    for (Act found : inner) {
      Act act =
          isBareInfinitive(content, found) ? found.as(Status.ACTUAL) : reported(content, found);
      boolean undone = act.status() == Status.NEGATED;
      boolean participant = participates(operation, act) || isMutual(content);
      Row row =
          undone ? rowFor(operation, act.type(), participant, List.of(), Denied.CONTENT) : null;
      if (row == null) {
        row = rowFor(operation, act.type(), participant, List.of(), Denied.NOTHING);
      }
      if (row == null) {
        continue;
      }
      if (!row.keep()) {
        consumed.add(content);
      }
      if (!row.gives().equals("none")) {
        results.add(operation.apply(row, act, List.of(), word(operation.predicate())));
      }
    }
    return results;
  }

  /** A conditional below a verb of saying is a future told in the past. */
  private Act reported(int content, Act act) {
    boolean future =
        act.status() == Status.HYPOTHETICAL
            && act.trigger() == content
            && isReportedFuture(content);
    return future ? act.as(Status.FUTURE) : act;
  }

  /** The noun that names what a support verb does ("visite" of "effectuer une visite"), or 0. */
  private int supported(int verb) {
    return reading.all().stream()
        .filter(predicate -> predicate.support() == verb && verb != 0)
        .mapToInt(Predicate::head)
        .findFirst()
        .orElse(0);
  }

  /**
   * The acts that an argument headed by this token says: its own, or those of the noun whose
   * support verb it is.
   */
  List<Act> actsOf(int head) {
    List<Act> own = actsAt(head);
    int noun = own.isEmpty() ? supported(head) : 0;
    return noun == 0 ? own : actsAt(noun);
  }

  /**
   * Whether only its form makes the act unreal: "began to bomb" bombed, while "may bomb" and "not
   * to bomb" did not.
   */
  private boolean isBareInfinitive(int content, Act act) {
    return act.status() == Status.HYPOTHETICAL
        && act.trigger() == content
        && reading
            .at(content)
            .filter(
                p -> p.form() == Predicate.Form.INFINITIVE && !p.negated() && p.modal().isEmpty())
            .isPresent();
  }

  private List<Act> onOther(Operation operation, int content) {
    List<Actor> owner = content == 0 ? List.of() : matcher.owners(content);
    if (reading
        .at(content)
        .filter(predicate -> predicate.kind() == Predicate.Kind.VERB)
        .isPresent()) {
      // "demande que ses ressortissants soient protégés" is not asked of those to be protected.
      owner =
          owner.stream()
              .filter(
                  one -> operation.holder().stream().noneMatch(h -> h.side().equals(one.side())))
              .toList();
    }
    if (owner.stream().noneMatch(Actor::isKnown)) {
      Set<String> holders =
          operation.holder().stream().map(Actor::side).collect(Collectors.toSet());
      owner = matcher.earlier(content, null, holders).map(act -> act.get(0)).orElse(owner);
    }
    Denied denied = willNot(operation, content) ? Denied.BY_HOLDER : Denied.NOTHING;
    Row row = rowFor(operation, "other", false, owner, denied);
    if (row == null || row.gives().equals("none")) {
      return List.of();
    }
    return List.of(operation.apply(row, null, owner, word(operation.predicate())));
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

  /** What of the content is denied: rows for it are apart from those for what is not. */
  private enum Denied {
    NOTHING(""),
    /** "promises not to act". */
    CONTENT("undone"),
    /** "said that he would not act". */
    BY_HOLDER("will-not");

    private final String condition;

    Denied(String condition) {
      this.condition = condition;
    }

    boolean fits(Row row) {
      return row.when().contains("undone") == condition.equals("undone")
          && !(row.when().contains("will-not") && !condition.equals("will-not"));
    }
  }

  /** The first row that fits, or null. */
  private Row rowFor(
      Operation operation, String type, boolean participant, List<Actor> owner, Denied denied) {
    boolean negated = operation.status() == Status.NEGATED;
    for (Row row : codebook.rows()) {
      if (row.operator().equals(operation.entry().operator().name())
          && row.of().contains(type)
          && row.when().contains("negated") == negated
          && denied.fits(row)
          && !(row.when().contains("participant") && !participant)
          && !(row.when().contains("outsider") && participant)
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
  private Act foretold(Act act) {
    boolean refused = act.status() == Status.NEGATED && willNot(act);
    if (act.status() != Status.FUTURE && !refused) {
      return act;
    }
    for (Row row : codebook.rows()) {
      if (row.operator().equals(FUTURE)
          && row.of().contains(act.type())
          && row.when().contains("negated") == refused) {
        return Operation.foretell(row, act);
      }
    }
    return act;
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
  private boolean isReportedFuture(int verb) {
    return reading
        .at(verb)
        .filter(p -> p.form() == Predicate.Form.CONDITIONAL && p.modal().isEmpty())
        .isPresent();
  }

  private String word(Predicate predicate) {
    return "\"" + reading.sentence().token(predicate.head()).form() + "\"";
  }
}
