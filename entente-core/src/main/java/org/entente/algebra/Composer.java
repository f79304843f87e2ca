package org.entente.algebra;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

  /** Types of the acts that answer what somebody is said to have done. */
  private static final Set<String> BLAMING = Set.of("ACCUSE", "COERCE", "SANCTION");

  private final Lexicon lexicon;
  private final SentenceReading reading;
  private final Matcher matcher;
  private final Statuses statuses;
  private final BaseActs bases;
  private final Composition composition;
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
    this.lexicon = lexicon;
    this.reading = Transparency.through(reading, lexicon);
    this.matcher = new Matcher(this.reading, lexicon, parties, this);
    this.statuses = new Statuses(this.reading, lexicon, dated);
    this.bases = new BaseActs(this.reading, matcher, statuses);
    this.composition = new Composition(codebook, lexicon, this.reading, matcher);
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
      if (!consumed.contains(predicate.head()) && !isAlleged(predicate, all)) {
        all.get(predicate.head()).forEach(act -> acts.addAll(composition.foretold(act)));
      }
      acts.addAll(beside(predicate));
    }
    return new Occasions(reading, lexicon).joined(acts);
  }

  /** What somebody is held or blamed for is only alleged, and so is all that is told of it. */
  private boolean isAlleged(Predicate predicate, Map<Integer, List<Act>> all) {
    return isCharged(predicate, all) || isAccused(predicate, all);
  }

  /** "a accusé X d'avoir failli en aidant Y". */
  private boolean isAccused(Predicate predicate, Map<Integer, List<Act>> all) {
    int below = predicate.head();
    Predicate above = reading.at(predicate.governor()).orElse(null);
    for (int depth = 0; above != null && depth < 5; depth++) {
      int content = below;
      boolean accused =
          above.in(Argument.Role.COMPLEMENT).stream().anyMatch(a -> a.heads().contains(content))
              && all.getOrDefault(above.head(), List.of()).stream()
                  .anyMatch(act -> act.type().equals("ACCUSE") && "allege".equals(act.mode()));
      if (accused) {
        return true;
      }
      below = above.head();
      above = reading.at(above.governor()).orElse(null);
    }
    return false;
  }

  /** "arrested for collaborating with X". */
  private boolean isCharged(Predicate predicate, Map<Integer, List<Act>> all) {
    boolean clause =
        predicate.kind() == Predicate.Kind.VERB
            && (predicate.form() == Predicate.Form.PARTICIPLE
                || predicate.form() == Predicate.Form.INFINITIVE);
    return clause
        && lexicon.inClass("charge-marker", statuses.marker(predicate))
        && all.getOrDefault(predicate.governor(), List.of()).stream()
            .anyMatch(act -> BLAMING.contains(act.type()));
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
        .map(entry -> bases.of(predicate, entry, null))
        // What is asked for may be to come, the asking is not.
        .map(act -> act.status() == Status.FUTURE ? act.as(Status.ACTUAL) : act)
        .limit(1)
        .toList();
  }

  /** The entries whose words and conditions fit the predicate; for `explain`. */
  public List<Entry> fitting(Predicate predicate) {
    List<Entry> fitting = new ArrayList<>();
    for (Entry entry : lexicon.candidates(predicate.kind(), predicate.lemma())) {
      if (matcher.fits(predicate, entry)) {
        fitting.add(entry);
      }
    }
    return fitting;
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
    List<Act> base = bases.of(predicate, byPrecision(fitting, false), performer);
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

  private static List<Entry> byPrecision(List<Entry> entries, boolean operators) {
    List<Entry> chosen = new ArrayList<>(entries);
    chosen.removeIf(entry -> (entry.operator() != null) != operators);
    if (chosen.size() > 1) {
      chosen.sort(
          Comparator.comparingInt(
              (Entry entry) -> -entry.where().size() * 2 - entry.unless().size()));
    }
    return chosen;
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
      Row row = composition.forAct(operation, act, content);
      if (row == null) {
        continue;
      }
      if (!row.keep()) {
        consumed.add(content);
      }
      if (!row.gives().equals("none")) {
        if (row.also() != null) {
          results.add(
              operation.apply(row.second(), act, List.of(), bases.word(operation.predicate())));
        }
        results.add(operation.apply(row, act, List.of(), bases.word(operation.predicate())));
      }
    }
    return results;
  }

  /** A conditional below a verb of saying is a future told in the past. */
  private Act reported(int content, Act act) {
    boolean future =
        act.status() == Status.HYPOTHETICAL
            && act.trigger() == content
            && composition.isReportedFuture(content);
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
        && (act.trigger() == content || supported(content) == act.trigger())
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
          operation.holder().stream().map(Actor::camp).collect(Collectors.toSet());
      owner = matcher.earlier(content, null, holders).map(act -> act.get(0)).orElse(owner);
    }
    Row row = composition.forOther(operation, content, owner);
    if (row == null || row.gives().equals("none")) {
      return List.of();
    }
    return List.of(operation.apply(row, null, owner, bases.word(operation.predicate())));
  }
}
