package org.entente.algebra;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  /**
   * The earlier act that a noun takes up ("cette attaque", "l'accusation").
   *
   * @param noun token of a noun that names no participant itself
   * @param type event type of the act that the noun names, or null where it may be any ("cette
   *     décision")
   * @param others camps ({@link Actor#camp}) that have not done it
   * @return the actors and the recipients of that act; empty where the noun takes up none
   */
  Optional<List<List<Actor>>> earlier(int noun, String type, Set<String> others);

  /**
   * Whom an answer answers: to "Paris dément" those who have just accused Paris.
   *
   * @param camps the camps of those who answer
   * @param type event type of what was done to them, or null for the last act of others, whomever
   *     it was done to ("\"Inacceptable\", a réagi Paris")
   */
  List<Actor> answered(Set<String> camps, String type);
}
