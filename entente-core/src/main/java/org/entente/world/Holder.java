package org.entente.world;

import java.time.LocalDate;

/**
 * One person's time in an office.
 *
 * @param name full name in the spelling of the table
 * @param country ISO 3166-1 alpha-3 code of the country served, or the code of an organisation
 *     ({@code IGO:UN})
 * @param sector sector code (GOV, MIL, LEG ...), or null for offices of organisations
 * @param officeFr the office in French, lower case
 * @param officeEn the office in English, lower case
 * @param from first day in office, or null where it is not known
 * @param to last day in office, or null where the person holds it still or the day is not known
 */
public record Holder(
    String name,
    String country,
    String sector,
    String officeFr,
    String officeEn,
    LocalDate from,
    LocalDate to) {

  /** The office in this language, English for languages without a column of their own. */
  public String office(String language) {
    return language.equals("fr") ? officeFr : officeEn;
  }
}
