package org.entente.record.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.Actor;
import org.entente.record.Telling;

/** The people whom a telling names for a side, and the offices in which it names them. */
final class Persons {

  private static final Prefixes OFFICES = Prefixes.named("offices.tsv");

  private Persons() {}

  /** Kinds of offices of a side's people: foreign ministers, defence ministers. */
  static Set<String> offices(Telling telling, String side) {
    Set<String> offices = new TreeSet<>();
    List<Actor> all = new ArrayList<>(telling.event().actors());
    all.addAll(telling.event().recipients());
    for (Actor actor : all) {
      if (actor.side().equals(side)) {
        String words =
            Wording.fold(actor.text() + " " + (actor.office() == null ? "" : actor.office()));
        for (String word : words.split("[^\\p{L}]+")) {
          OFFICES.meaning(word).ifPresent(offices::add);
        }
      }
    }
    return offices;
  }

  /** Family names of a side's people in offices. */
  static Set<String> names(Telling telling, String side) {
    Set<String> names = new TreeSet<>();
    List<Actor> all = new ArrayList<>(telling.event().actors());
    all.addAll(telling.event().recipients());
    for (Actor actor : all) {
      if (actor.side().equals(side) && actor.name() != null && actor.office() != null) {
        String[] words = Wording.fold(actor.name()).split("[^\\p{L}]+");
        names.add(words[words.length - 1]);
      }
    }
    return names;
  }

  /** Whether two family names may be spellings of one: Volfovitch, Volfovich. */
  static boolean alike(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    int common = 0;
    while (common < Math.min(a.length(), b.length()) && a.charAt(common) == b.charAt(common)) {
      common++;
    }
    return common >= 3 && common * 2 >= Math.max(a.length(), b.length());
  }
}
