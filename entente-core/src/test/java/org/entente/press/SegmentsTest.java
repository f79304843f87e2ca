package org.entente.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentsTest {

  private static final String FIRST =
      "Le président sénégalais a été reçu jeudi à Nouakchott par son homologue mauritanien. Les deux chefs d'État ont"
          + " parlé du gisement gazier que partagent leurs pays. La production doit commencer avant la fin de l'année,"
          + " selon le ministère. Aucune date n'a été donnée.";
  private static final String SECOND =
      "L'ambassadeur de Mauritanie à Dakar avait estimé la veille que ce choix montrait la volonté du Sénégal. Il avait"
          + " salué une coopération exemplaire entre les deux pays. Paris n'a pas réagi.";

  private static List<String> segments(String text) {
    return Segments.of(text, 0, text.length()).stream().map(span -> span.of(text)).toList();
  }

  private static String wrapped(String text, int column, String lineEnd) {
    StringBuilder lines = new StringBuilder();
    int length = 0;
    for (String word : text.split(" ")) {
      if (length > 0 && length + 1 + word.length() > column) {
        lines.append(lineEnd);
        length = 0;
      } else if (length > 0) {
        lines.append(' ');
        length++;
      }
      lines.append(word);
      length += word.length();
    }
    return lines.toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {50, 60, 72, 80, 100})
  void paragraphWrappedAtAColumnIsOneSegment(int column) {
    String first = wrapped(FIRST, column, "\n");
    String second = wrapped(SECOND, column, "\n");
    assertThat(segments(first + "\n\n" + second)).containsExactly(first, second);
  }

  @Test
  void windowsLineEnds() {
    String first = wrapped(FIRST, 72, "\r\n");
    String second = wrapped(SECOND, 72, "\r\n");
    assertThat(segments(first + "\r\n\r\n" + second + "\r\n")).containsExactly(first, second);
  }

  @Test
  void everyLineAParagraph() {
    List<String> lines =
        List.of(
            "Le Tchad a fermé lundi sa frontière avec le Soudan après l'attaque d'un poste de douane.",
            "Khartoum a rejeté toute responsabilité et accusé les rebelles.",
            "L'Union africaine appelle les deux pays à la retenue et propose sa médiation.",
            "Aucune des deux parties n'a répondu.",
            "Le Conseil de sécurité doit se réunir mercredi à la demande de la France.");
    assertThat(segments(String.join("\n", lines))).isEqualTo(lines);
  }

  @Test
  void longLinesAreParagraphs() {
    assertThat(segments(FIRST + "\n" + SECOND)).containsExactly(FIRST, SECOND);
  }

  @Test
  void lineThatGoesOnInASmallLetter() {
    String text = "Le ministre a reçu\nson homologue tchadien.\nIl a ensuite regagné Paris.";
    assertThat(segments(text))
        .containsExactly(
            "Le ministre a reçu\nson homologue tchadien.", "Il a ensuite regagné Paris.");
  }

  @Test
  void headingAboveWrappedParagraph() {
    String first = wrapped(FIRST, 72, "\n");
    assertThat(segments("Un gisement partagé\n" + first + "\n\n" + wrapped(SECOND, 72, "\n")))
        .startsWith("Un gisement partagé", first);
  }

  @Test
  void blanksOfAllKindsPartAndAreLeftOut() {
    assertThat(segments(" \u00A0\n\tUn accord.\u00A0 \n\u200B\n \u0000 \nUne visite.\u0000\n"))
        .containsExactly("Un accord.", "Une visite.");
  }

  @Test
  void unicodeLineEnds() {
    assertThat(segments("Un accord.\u2029Une visite.\u2028Un refus.\u0085Fin."))
        .containsExactly("Un accord.", "Une visite.", "Un refus.", "Fin.");
  }
}
