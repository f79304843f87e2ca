package org.entente.press;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Languages as sources name them ("fr-FR", "fra", "French", "français") and as people read them.
 */
final class LanguageNames {

  private static final Map<String, String> CODES = codes();

  private LanguageNames() {}

  /**
   * The ISO 639-1 code for the name or tag of a language; null where it names none that has such a
   * code.
   */
  static String code(String written) {
    String name = Characters.fold(written.strip());
    String code = CODES.get(name);
    return code != null ? code : CODES.get(name.split("[-_]", 2)[0]);
  }

  /** The English name of the language with its code: "Chinese (zh)". */
  static String describe(String code) {
    return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH) + " (" + code + ")";
  }

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      Locale language = Locale.forLanguageTag(code);
      codes.put(Characters.fold(language.getDisplayLanguage(Locale.ENGLISH)), code);
      codes.put(Characters.fold(language.getDisplayLanguage(Locale.FRENCH)), code);
      codes.put(Characters.fold(language.getDisplayLanguage(language)), code);
      codes.put(language.getISO3Language(), code);
      codes.put(code, code);
    }
    // Codes of the detection model that stand for one language of a larger group.
    codes.put("cmn", "zh");
    codes.put("pes", "fa");
    codes.put("ekk", "et");
    codes.put("lvs", "lv");
    codes.put("plt", "mg");
    return codes;
  }
}
