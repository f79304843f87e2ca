package org.entente.world;

/**
 * A known name in a sentence.
 *
 * @param kind what is named
 * @param code ISO 3166-1 alpha-3 code of the country, {@code IGO:} or {@code NSA:} code of an
 *     organisation or group, or {@code WST}
 * @param sector sector of what is named (GOV, MIL, REB ...), or null for countries and
 *     international organisations
 * @param name the name to show, in the language of the sentence where it is known
 * @param first index of its first token in the sentence
 * @param last index of its last token
 */
public record Name(Kind kind, String code, String sector, String name, int first, int last) {

  /** What a name names. */
  public enum Kind {
    /** A country ("Iran", "les Etats-Unis"). */
    COUNTRY,
    /**
     * Noun or adjective of a country's people ("iranien", "les Russes"). A compound gives two names
     * at one place.
     */
    DEMONYM,
    /** A capital, which may stand for its government. */
    CAPITAL,
    /** A seat or institution of one state ("le Kremlin", "la Knesset"). */
    SEAT,
    /** An organisation, party, union or company. */
    ORGANISATION,
    /** An armed group. */
    GROUP,
    /** A person. */
    PERSON,
    /** The West as a side. */
    WEST
  }

  /** Whether the code is that of a country. */
  public boolean isNational() {
    return code.length() == 3 && kind != Kind.WEST;
  }

  /** Whether it names an international organisation. */
  public boolean isInternational() {
    return code.startsWith("IGO:");
  }
}
