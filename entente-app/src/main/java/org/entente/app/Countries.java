package org.entente.app;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** English names of the sides that take part in events. */
final class Countries {

  private static final Map<String, String> NAMES = new HashMap<>();

  static {
    for (String code : Locale.getISOCountries()) {
      Locale country = new Locale("", code);
      NAMES.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
    }
    NAMES.put("XKX", "Kosovo");
    NAMES.put("WST", "Western states");
    NAMES.put("UNK", "somebody");
  }

  private Countries() {}

  /** "Iran" for IRN, "SCO" for IGO:SCO. */
  static String name(String side) {
    int colon = side.indexOf(':');
    return NAMES.getOrDefault(side, colon < 0 ? side : side.substring(colon + 1));
  }
}
