package org.entente.reading;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Span;
import org.entente.reading.Argument.Role;

/**
 * A verb, noun or adjective with its arguments, free of syntax: a passive, a participle, a relative
 * clause, a support verb and a nominalisation of one act give the same roles.
 *
 * @param head index of its token in the sentence
 * @param kind verb, noun or adjective
 * @param lemma dictionary form; French reflexive verbs as "se réunir", English particle verbs as
 *     "pull out"
 * @param form tense and mood
 * @param negated whether it is denied ("ne ... pas", "not", "sans", "no")
 * @param modal lemma of a modal verb above it ("pouvoir", "devoir", "may", "must"), or the empty
 *     string
 * @param governor index of the predicate that governs it, 0 for the main one
 * @param support index of the support verb whose arguments and tense it took over ("mener une
 *     attaque"), or 0
 * @param arguments its participants
 * @param clause the stretch of the sentence that belongs to it
 */
public record Predicate(
    int head,
    Kind kind,
    String lemma,
    Form form,
    boolean negated,
    String modal,
    int governor,
    int support,
    List<Argument> arguments,
    Span clause) {

  /** Part of speech. */
  public enum Kind {
    VERB,
    NOUN,
    ADJECTIVE
  }

  /** Tense and mood of a predicate; a noun has that of its support verb, else NONE. */
  public enum Form {
    PAST,
    PLUPERFECT,
    PRESENT,
    FUTURE,
    CONDITIONAL,
    /** "aurait signé": in the news mostly what others tell. */
    CONDITIONAL_PERFECT,
    SUBJUNCTIVE,
    IMPERATIVE,
    INFINITIVE,
    PARTICIPLE,
    NONE
  }

  /** Takes a copy of the arguments. */
  public Predicate {
    arguments = List.copyOf(arguments);
  }

  /** The arguments in this role, in their order in the sentence. */
  public List<Argument> in(Role role) {
    return those(argument -> argument.role() == role);
  }

  /** The arguments in this role behind this marker. */
  public List<Argument> in(Role role, String marker) {
    return those(argument -> argument.role() == role && argument.marker().equals(marker));
  }

  /** Most roles are empty: no list is made for those. */
  private List<Argument> those(java.util.function.Predicate<Argument> wanted) {
    List<Argument> found = List.of();
    for (Argument argument : arguments) {
      if (wanted.test(argument)) {
        if (found.isEmpty()) {
          found = new ArrayList<>(2);
        }
        found.add(argument);
      }
    }
    return found;
  }

  /** The same predicate with other arguments. */
  public Predicate with(List<Argument> others) {
    return new Predicate(
        head, kind, lemma, form, negated, modal, governor, support, others, clause);
  }
}
