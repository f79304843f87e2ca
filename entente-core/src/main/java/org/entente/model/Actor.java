package org.entente.model;

import java.util.Set;

/**
 * Who acts or is acted upon.
 *
 * @param code {@code IRN/GOV}, {@code IGO:SCO}, {@code NSA:ISIS}, {@code WST} or {@code UNK}
 * @param country ISO 3166-1 alpha-3 code, or null for actors without one
 * @param sector GOV, MIL, COP, JUD, LEG, PTY, OPP, REB, CVL, MED, BUS, LAB, EDU, REL, NGO, CRM or
 *     UNK, or null
 * @param name full name known from anywhere in the article, or null
 * @param office office held, as the article words it, or null
 * @param text the words at {@code start..end}
 * @param start offset in the article's text
 * @param end offset in the article's text, exclusive
 */
public record Actor(
    String code,
    String country,
    String sector,
    String name,
    String office,
    String text,
    int start,
    int end) {

  /** An actor whose side cannot be named. */
  public static final String UNKNOWN = "UNK";

  private static final Set<String> ORGANS = Set.of("GOV", "MIL", "COP", "JUD", "LEG", "SPY");

  /** Where the words stand. */
  public Span span() {
    return new Span(start, end);
  }

  /** The code without its sector: {@code IRN} for {@code IRN/GOV}. */
  public String side() {
    int slash = code.indexOf('/');
    return slash < 0 ? code : code.substring(0, slash);
  }

  /**
   * Who stands together within a side: a state's organs have its side, while those who may stand
   * against them (rebels, the opposition, citizens) are apart by their code.
   */
  public String camp() {
    boolean organ = sector == null || ORGANS.contains(sector);
    return organ ? side() : code;
  }

  /** Whether the side of the actor is known. */
  public boolean isKnown() {
    return !code.equals(UNKNOWN);
  }

  /** Whether no words name the actor: {@code start} equals {@code end}. */
  public boolean isImplied() {
    return start == end;
  }

  /** A state's actor: {@code state("IRN", "GOV", ...)} has the code {@code IRN/GOV}. */
  public static Actor state(
      String country, String sector, String name, String office, String text, Span at) {
    return new Actor(
        country + "/" + sector, country, sector, name, office, text, at.start(), at.end());
  }

  /** The same actor, mentioned by other words. */
  public Actor mentionedAs(String words, Span at) {
    return new Actor(code, country, sector, name, office, words, at.start(), at.end());
  }
}
