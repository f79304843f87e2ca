package org.entente.algebra;

import java.util.List;
import org.entente.model.Actor;

/** Who the words of a sentence name; discourse answers, with what the article has told so far. */
public interface Parties {

  /**
   * The actors named by the noun phrase or pronoun headed by this token of the sentence at hand,
   * that conjunct only.
   *
   * @return empty where it names no actor; an actor with code UNK where it names one whose side is
   *     not known
   */
  List<Actor> at(int token);
}
