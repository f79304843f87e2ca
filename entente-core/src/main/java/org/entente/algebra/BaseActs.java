package org.entente.algebra;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.codebook.Entry;
import org.entente.model.Actor;
import org.entente.reading.Argument;
import org.entente.reading.Predicate;
import org.entente.reading.SentenceReading;

/** The acts that predicates of one sentence say by themselves, before operators are applied. */
final class BaseActs {

  private final SentenceReading reading;
  private final Matcher matcher;
  private final Statuses statuses;

  BaseActs(SentenceReading reading, Matcher matcher, Statuses statuses) {
    this.reading = reading;
    this.matcher = matcher;
    this.statuses = statuses;
  }

  /**
   * The acts of the most precise entry, and of those with its id in other types. An entry whose act
   * lacks a participant gives way to one that has all it needs: "une base a été attaquée" has no
   * attacker, but somebody attacked.
   */
  List<Act> of(Predicate predicate, List<Entry> entries, List<Actor> performer) {
    Map<String, List<Act>> byId = new LinkedHashMap<>();
    for (Entry entry : entries) {
      byId.computeIfAbsent(entry.id(), id -> new ArrayList<>())
          .add(of(predicate, entry, performer));
    }
    for (List<Act> acts : byId.values()) {
      if (acts.stream().anyMatch(Act::isComplete)) {
        return acts;
      }
    }
    return byId.values().stream().findFirst().orElse(List.of());
  }

  /** The act that the predicate says by this entry. */
  Act of(Predicate predicate, Entry entry, List<Actor> performer) {
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
        // Who did it may become known only now: "l'attaque a été revendiquée par X".
        actors = earlier.get().get(0).stream().filter(Actor::isKnown).toList();
        recipients = earlier.get().get(1);
      }
    }
    if (actors.isEmpty()
        && performer != null
        && predicate.in(Argument.Role.SUBJECT).isEmpty()
        && !isOwnLoss(performer, recipients)) {
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
        status(predicate, entry),
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

  /** "sont descendus dans la rue pour protester": whoever acts in order to protest does protest. */
  private Status status(Predicate predicate, Entry entry) {
    Status status = statuses.of(predicate);
    boolean purpose =
        status == Status.HYPOTHETICAL
            && entry.act().type().equals("PROTEST")
            && predicate.form() == Predicate.Form.INFINITIVE
            && statuses.isPurpose(predicate);
    return purpose ? Status.ACTUAL : status;
  }

  /** "l'armée a annoncé que ses soldats ont été tués": who tells of his own losses is no doer. */
  private static boolean isOwnLoss(List<Actor> performer, List<Actor> recipients) {
    Set<String> own = performer.stream().map(Actor::side).collect(Collectors.toSet());
    return recipients.stream().anyMatch(actor -> own.contains(actor.side()));
  }

  /** "a dénoncé cette décision": the recipients are those who took it. */
  private List<Actor> takenUp(
      Predicate predicate, Entry entry, List<Actor> actors, List<Actor> otherwise) {
    Set<String> own = actors.stream().map(Actor::camp).collect(Collectors.toSet());
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

  /** The word at the predicate's head, in quotation marks, for derivations. */
  String word(Predicate predicate) {
    return "\"" + reading.sentence().token(predicate.head()).form() + "\"";
  }
}
