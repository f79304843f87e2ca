package org.entente.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectionTest {

  private static final String FRENCH =
      "Le ministre des Affaires étrangères a reçu lundi à Paris son homologue allemand pour évoquer la situation au Sahel.";
  private static final String ENGLISH =
      "The foreign minister met his German counterpart in Paris on Monday to discuss the situation in the Sahel region.";

  private static List<Reading> read(String text, String declared) {
    String language = declared == null ? "null" : '"' + declared + '"';
    return Pressed.readings("a.jsonl", "{\"text\":\"" + text + "\",\"language\":" + language + "}");
  }

  private static String language(String text, String declared) {
    return ((Read) read(text, declared).get(0)).article().language();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Niger-Mali: accord signé | fr",
        "Macron à Kigali | fr",
        "Moscou expulse vingt diplomates britanniques | fr",
        "Sanctions: Washington vise Téhéran | fr",
        "Bamako rompt avec Kiev | fr",
        "Kenya: un opposant interpellé | fr",
        "Israël bombarde Gaza | fr",
        "Mali expels French envoy | en",
        "US sanctions Iran | en",
        "Putin, Xi discuss Ukraine | en",
        "Moscow expels twenty British diplomats | en",
        "Kenyan police arrest opposition figure | en",
        "Israel bombs Gaza | en",
      })
  void headline(String headline, String language) {
    assertThat(language(headline, null)).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | fr",
        "fr-FR | fr",
        "fra | fr",
        "French | fr",
        "en_US | fr", // plainly wrong
        "es | fr", // plainly wrong
        "klingon | fr", // unknown names are passed over
      })
  void declaredLanguageOfAFrenchText(String declared, String language) {
    assertThat(language(FRENCH, declared)).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource({"en,en", "fr,en", "EN-gb,en"})
  void declaredLanguageOfAnEnglishText(String declared, String language) {
    assertThat(language(ENGLISH, declared)).isEqualTo(language);
  }

  @Test
  void declaredLanguageOfOneSentenceFullOfForeignNamesHolds() {
    assertThat(
            language(
                "Peruvian Foreign Minister Óscar Maúrtua de Romaña on Monday praised Colombia's patient"
                    + " mediation efforts.",
                "en"))
        .isEqualTo("en");
  }

  @ParameterizedTest
  @CsvSource({"fr,fr", "en,en"})
  void declaredLanguageOfAShortTextHolds(String declared, String language) {
    assertThat(language("Washington, Téhéran, Bagdad", declared)).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chinese (zh) | 中国外交部发言人星期一在北京表示，中国反对任何形式的单边制裁。",
        "Japanese (ja) | 日本の外務大臣は月曜日に東京でフランスの大使と会談した。",
        "Arabic (ar) | قال وزير الخارجية الإيراني إن بلاده سترد على العقوبات الأمريكية",
        "Russian (ru) | Министр иностранных дел России встретился в Москве с послом Франции.",
        "Spanish (es) | El presidente de Francia llegó ayer a Madrid para reunirse con el rey de España y firmar un"
            + " acuerdo de cooperación en materia de seguridad entre los dos países.",
        "Italian (it) | Il presidente della Repubblica ha incontrato ieri a Roma il ministro degli Esteri francese per"
            + " discutere della crisi in Libia e delle relazioni tra i due paesi.",
        "German (de) | Der Bundeskanzler hat am Montag in Berlin den französischen Präsidenten empfangen, um über die"
            + " Lage in der Ukraine zu sprechen.",
        "Dutch (nl) | De minister van Buitenlandse Zaken heeft maandag in Den Haag gezegd dat Nederland de sancties"
            + " tegen Rusland zal verlengen.",
        "Catalan (ca) | El president de la Generalitat es va reunir ahir amb el ministre francès per parlar de les"
            + " relacions entre els dos països i de la cooperació.",
      })
  void languageWithoutCodebook(String language, String text) {
    ReadingError error = Pressed.error(read(text, null).get(0));
    assertThat(error.code()).isEqualTo(ErrorCode.E11);
    assertThat(error.message())
        .isEqualTo(
            "E11 a.jsonl:1 language not installed: found an article in "
                + language
                + "; allowed: articles in English (en), French (fr) (the installed codebooks)");
  }

  @ParameterizedTest
  @CsvSource({"zh", "de"})
  void declaredLanguageWithoutCodebook(String declared) {
    assertThat(Pressed.error(read("Accord Paris Berlin", declared).get(0)).code())
        .isEqualTo(ErrorCode.E11);
  }
}
