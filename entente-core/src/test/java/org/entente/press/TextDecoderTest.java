package org.entente.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

  private static final String TEXT =
      "L’Élysée dément\n\nLe président a démenti lundi l’accord de 3 milliards d’€ avec le Tchad — « une rumeur ».\n";

  private static byte[] bytes(String charset, int... mark) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int b : mark) {
      bytes.write(b);
    }
    bytes.writeBytes(TEXT.getBytes(Charset.forName(charset)));
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
  void withoutMark(String charset) {
    assertThat(Pressed.article("a.txt", bytes(charset)).text()).isEqualTo(TEXT);
  }

  @Test
  void utf8Mark() {
    assertThat(Pressed.article("a.txt", bytes("UTF-8", 0xEF, 0xBB, 0xBF)).text()).isEqualTo(TEXT);
  }

  @Test
  void utf16Marks() {
    assertThat(Pressed.article("a.txt", bytes("UTF-16LE", 0xFF, 0xFE)).text()).isEqualTo(TEXT);
    assertThat(Pressed.article("a.txt", bytes("UTF-16BE", 0xFE, 0xFF)).text()).isEqualTo(TEXT);
  }

  @Test
  void utf8WithOneBrokenByteStaysUtf8() {
    byte[] bytes = bytes("UTF-8");
    bytes[bytes.length - 8] = (byte) 0xC3;
    String text = Pressed.article("a.txt", bytes).text();
    assertThat(text).startsWith("L’Élysée dément").contains("\uFFFD");
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251,true",
    "iso-8859-1,false",
    "utf-8,false",
    "no-such-charset,false",
    "utf-16,false"
  })
  void declaredEncodings(String declared, boolean cyrillic) {
    byte[] bytes = "Москва".getBytes(Charset.forName("windows-1251"));
    assertThat(TextDecoder.decode(bytes, declared).equals("Москва")).isEqualTo(cyrillic);
  }

  @Test
  void linesOfUtf16() {
    String lines =
        "{\"text\":\"Le président a démenti l’accord.\"}\n{\"text\":\"Le roi a salué la trêve.\"}\n";
    byte[] bytes = ("\uFEFF" + lines).getBytes(StandardCharsets.UTF_16LE);
    List<String> texts =
        Pressed.readings("a.jsonl", bytes).stream()
            .map(reading -> ((Read) reading).article().text())
            .toList();
    assertThat(texts)
        .containsExactly("Le président a démenti l’accord.", "Le roi a salué la trêve.");
  }

  @Test
  void linesInDifferentEncodings() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(
        "{\"text\":\"Le président a démenti l’accord.\"}\n".getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(
        "{\"text\":\"Le président a démenti l’accord.\"}\r\n".getBytes(TextDecoder.WINDOWS_1252));
    assertThat(Pressed.readings("a.jsonl", bytes.toByteArray()))
        .extracting(reading -> ((Read) reading).article().text())
        .containsExactly("Le président a démenti l’accord.", "Le président a démenti l’accord.");
  }

  @Test
  void loneSurrogatesAreReplacedOneForOne() {
    assertThat(TextDecoder.withoutLoneSurrogates("a\uD83Db\uDE00c\uD83D\uDE00d\uD83D"))
        .isEqualTo("a\uFFFDb\uFFFDc\uD83D\uDE00d\uFFFD");
  }
}
