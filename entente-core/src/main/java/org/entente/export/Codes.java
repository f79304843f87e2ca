package org.entente.export;

import java.util.Map;
import org.entente.model.Actor;
import org.entente.model.Event;

/** What our codes of countries, organisations, sectors and acts are in other data sets. */
final class Codes {

  /** Prefix of the code of an international organisation. */
  private static final String ORGANISATION = "IGO:";

  /** Prefix of the code of an armed group without one home country. */
  private static final String GROUP = "NSA:";

  private static final CodeTable COUNTRIES = CodeTable.read("countries.tsv", 5);
  private static final CodeTable ORGANISATIONS = CodeTable.read("organisations.tsv", 3);
  private static final CodeTable SECTORS = CodeTable.read("sectors.tsv", 5);
  private static final CodeTable ACTS = CodeTable.read("cameo.tsv", 3);

  /** CAMEO codes of events whose rule has none of its own. */
  private static final Map<String, String> BY_TYPE =
      Map.ofEntries(
          Map.entry("AGREE", "030"),
          Map.entry("CONSULT", "040"),
          Map.entry("SUPPORT", "050"),
          Map.entry("CONCEDE", "080"),
          Map.entry("COOPERATE", "060"),
          Map.entry("AID", "070"),
          Map.entry("RETREAT", "087"),
          Map.entry("REQUEST", "100"),
          Map.entry("ACCUSE", "110"),
          Map.entry("REJECT", "120"),
          Map.entry("THREATEN", "130"),
          Map.entry("PROTEST", "140"),
          Map.entry("MOBILIZE", "150"),
          Map.entry("SANCTION", "160"),
          Map.entry("COERCE", "170"),
          Map.entry("ASSAULT", "180"));

  private Codes() {}

  /** FIPS 10-4 code of an ISO 3166-1 alpha-3 country, or null. */
  static String fips(String country) {
    return COUNTRIES.cell(country, 1);
  }

  /** Number of the state in the Correlates of War project, or null. */
  static String cow(String country) {
    return COUNTRIES.cell(country, 3);
  }

  /** The country's name as ICEWS writes it, or null. */
  static String countryName(String country) {
    return COUNTRIES.cell(country, 4);
  }

  /** The actor's country as ISO code; the West counts as one, as CAMEO has it. Null if none. */
  static String country(Actor actor) {
    return actor.code().equals("WST") ? "WST" : actor.country();
  }

  /** CAMEO code of the actor's country, or null. */
  static String cameoCountry(Actor actor) {
    return COUNTRIES.cell(country(actor), 2);
  }

  /** CAMEO code of the organisation, or null for others and those that CAMEO lacks. */
  static String cameoGroup(Actor actor) {
    return isOrganisation(actor)
        ? ORGANISATIONS.cell(actor.code().substring(ORGANISATION.length()), 1)
        : null;
  }

  /** CAMEO type of the actor (GOV, MIL, IGO, IMG ...), or null. */
  static String cameoType(Actor actor) {
    if (isOrganisation(actor)) {
      return "IGO";
    }
    return isGroup(actor) ? "IMG" : SECTORS.cell(actor.sector(), 2);
  }

  /** PLOVER sector of the actor, or null. */
  static String ploverSector(Actor actor) {
    return SECTORS.cell(actor.sector(), 1);
  }

  /** PLOVER code of the actor: a country, IGO, IMG, or null where nobody is named. */
  static String ploverCode(Actor actor) {
    if (isOrganisation(actor)) {
      return "IGO";
    }
    return isGroup(actor) ? "IMG" : country(actor);
  }

  /** Sectors of the actor as ICEWS words them, or null. */
  static String icewsSectors(Actor actor) {
    if (isOrganisation(actor)) {
      return "International Government Organization";
    }
    return isGroup(actor) ? "Dissident,Rebel" : SECTORS.cell(actor.sector(), 3);
  }

  /**
   * A name for the actor that does not depend on the article's language where one is known: the
   * person's or organisation's, else the country for its government and "Police (India)" for
   * others, else the article's words. Null where nobody is named.
   */
  static String name(Actor actor) {
    if (!actor.isKnown()) {
      return null;
    }
    if (isOrganisation(actor)) {
      String known = ORGANISATIONS.cell(actor.code().substring(ORGANISATION.length()), 2);
      return known == null ? words(actor) : known;
    }
    String country = countryName(country(actor));
    if (actor.name() != null || country == null) {
      return words(actor);
    }
    String kind = SECTORS.cell(actor.sector(), 4);
    return kind == null || actor.sector().equals("GOV") ? country : kind + " (" + country + ")";
  }

  private static String words(Actor actor) {
    if (actor.name() != null) {
      return actor.name();
    }
    return actor.text() == null || actor.text().isBlank()
        ? actor.code().substring(actor.code().indexOf(':') + 1)
        : actor.text();
  }

  private static boolean isOrganisation(Actor actor) {
    return actor.code().startsWith(ORGANISATION);
  }

  private static boolean isGroup(Actor actor) {
    return actor.code().startsWith(GROUP);
  }

  /** CAMEO code of the event: its own, else the root of its type. */
  static String cameo(Event event) {
    return ACTS.cell(event.cameo(), 0) == null ? BY_TYPE.get(event.type()) : event.cameo();
  }

  /** Goldstein score of a CAMEO code, -10 to 10. */
  static double goldstein(String cameo) {
    return Double.parseDouble(ACTS.cell(cameo, 1));
  }

  /** What ICEWS calls acts of this CAMEO code. */
  static String act(String cameo) {
    return ACTS.cell(cameo, 2);
  }

  /** All CAMEO codes of the table. */
  static Iterable<String> acts() {
    return ACTS.codes();
  }

  /** GDELT's quad class of a CAMEO code: 1 to 4. */
  static int quad(String cameo) {
    int root = Integer.parseInt(cameo.substring(0, 2));
    if (root <= 5) {
      return 1;
    }
    return root <= 8 ? 2 : root <= 13 ? 3 : 4;
  }
}
