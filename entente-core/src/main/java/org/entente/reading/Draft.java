package org.entente.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.model.Span;
import org.entente.reading.Argument.Role;
import org.entente.reading.Predicate.Form;
import org.entente.reading.Predicate.Kind;

/** A predicate in the making. */
final class Draft {
  final int head;
  final Kind kind;
  String lemma;
  Form form = Form.NONE;
  boolean negated;
  String modal = "";
  int governor;
  int support;
  boolean passive;
  boolean reflexive;
  final List<Argument> arguments = new ArrayList<>();
  Span clause;

  Draft(int head, Kind kind, String lemma) {
    this.head = head;
    this.kind = kind;
    this.lemma = lemma;
  }

  void add(Role role, String marker, List<Integer> heads, boolean inherited) {
    if (!heads.isEmpty() && !heads.contains(head) && !has(role, marker, heads)) {
      arguments.add(new Argument(role, marker, heads, inherited));
    }
  }

  private boolean has(Role role, String marker, List<Integer> heads) {
    for (Argument argument : arguments) {
      if (argument.role() == role
          && argument.marker().equals(marker)
          && argument.heads().containsAll(heads)) {
        return true;
      }
    }
    return false;
  }

  boolean has(Role role) {
    return arguments.stream().anyMatch(a -> a.role() == role);
  }

  /** The heads of the first argument in this role, or none. */
  List<Integer> heads(Role role) {
    for (Argument argument : arguments) {
      if (argument.role() == role) {
        return argument.heads();
      }
    }
    return List.of();
  }

  List<Integer> heads(Role role, String marker) {
    for (Argument argument : arguments) {
      if (argument.role() == role && argument.marker().equals(marker)) {
        return argument.heads();
      }
    }
    return List.of();
  }

  /** What the sentence has as subject: the object where the predicate is passive. */
  List<Integer> surfaceSubject() {
    return heads(passive ? Role.OBJECT : Role.SUBJECT);
  }

  void addSurfaceSubject(List<Integer> heads, boolean inherited) {
    add(passive ? Role.OBJECT : Role.SUBJECT, "", heads, inherited);
  }

  Predicate finished() {
    arguments.sort(Comparator.comparingInt(Argument::head));
    return new Predicate(
        head, kind, lemma, form, negated, modal, governor, support, arguments, clause);
  }
}
