package org.entente.world;

import java.util.Set;

/**
 * A common noun for an actor ("ministre", "forces armées").
 *
 * @param words as the table has them; a capital at their beginning is needed in the text too
 * @param sector GOV, MIL, COP ...
 * @param flags how it takes country and sector from its surroundings
 */
record SectorNoun(String words, String sector, Set<Flag> flags) {

  /** How a noun behaves. */
  enum Flag {
    /** Charge of a person: a full name may follow. */
    OFFICE,
    /** A person. */
    PERSON,
    /** People. */
    PEOPLE,
    /** An institution. */
    BODY,
    /** Takes the side of its complement: "porte-parole de l'armée". */
    AGENT,
    /** Never stands for the country of posting: "ambassadeur à Bamako". */
    ENVOY,
    /** A place phrase may tell its country: "manifestants à Minsk". */
    LOCAL,
    /** Holds the same office as the one named before: "homologue". */
    COUNTERPART,
    /** Is an actor only together with a country: "pays". */
    WEAK,
    /** Is a place too: "dans la capitale". */
    PLACE
  }

  boolean is(Flag flag) {
    return flags.contains(flag);
  }
}
