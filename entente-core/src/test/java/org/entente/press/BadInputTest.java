package org.entente.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.entente.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {

  private static final String GOOD =
      "{\"id\":\"good\",\"text\":\"Le président a reçu lundi le ministre tchadien.\"}";

  @TempDir private Path folder;

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private List<Reading> read(Path path) {
    try (Stream<Reading> readings = Pressed.PRESS.read(path)) {
      return readings.toList();
    }
  }

  @Test
  void emptyFile() {
    assertThat(Pressed.error("a.txt", new byte[0]).message())
        .isEqualTo("E03 a.txt no text: found an empty file; allowed: an article");
  }

  @ParameterizedTest
  @ValueSource(strings = {" \n\t \r\n", "\u00A0\u200B\uFEFF\n", "12 345\n-- 67"})
  void fileWithoutWords(String text) {
    assertThat(Pressed.error("a.txt", utf8(text)).code()).isEqualTo(ErrorCode.E03);
  }

  @Test
  void emptyJsonLines() {
    assertThat(Pressed.error("a.jsonl", utf8("\n \n")).code()).isEqualTo(ErrorCode.E03);
  }

  @Test
  void binaryFile() {
    byte[] noise = new byte[5000];
    new Random(7).nextBytes(noise);
    assertThat(Pressed.error("a.txt", noise).message())
        .isEqualTo(
            "E04 a.txt not a text: found binary data; allowed: plain text, JSON Lines or HTML");
    assertThat(Pressed.error("a.jsonl", noise).code()).isEqualTo(ErrorCode.E04);
    assertThat(Pressed.error("-", noise).code()).isEqualTo(ErrorCode.E04);
  }

  @ParameterizedTest
  @CsvSource({"%PDF-1.7 abc,a PDF document", "PK\u0003\u0004abc,a ZIP archive or office document"})
  void knownKindsOfBinaryFiles(String start, String kind) {
    assertThat(Pressed.error("a.txt", utf8(start)).found()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.xml | <?xml version='1.0'?><rss><channel/></rss> | an XML document",
        "a.json | [{\"text\":\"Le président\"}] | a JSON array",
        "a.txt | {\\rtf1 Le président} | Rich Text Format",
      })
  void otherFormats(String name, String text, String kind) {
    ReadingError error = Pressed.error(name, utf8(text));
    assertThat(error.code()).isEqualTo(ErrorCode.E05);
    assertThat(error.found()).isEqualTo(kind);
  }

  @Test
  void twentyMegabytesOfText() {
    byte[] large = new byte[20_000_000];
    Arrays.fill(large, (byte) 'a');
    CountingStream in = new CountingStream(new ByteArrayInputStream(large));
    assertTimeout(
        Duration.ofSeconds(30),
        () -> {
          try (Stream<Reading> readings = Pressed.PRESS.read("large.txt", in)) {
            assertThat(Pressed.error(readings.toList().get(0)).message())
                .isEqualTo(
                    "E06 large.txt article too long: found more than 8000000 bytes; allowed: at most 8000000 bytes;"
                        + " for many articles use JSON Lines");
          }
        });
    assertThat(in.count).isLessThan(PressReader.MAX_ARTICLE_BYTES + 100_000L);
  }

  @Test
  void textAboveTheLimitOfCharacters() {
    String text = "Le président a parlé. ".repeat(100_000);
    ReadingError error = Pressed.error("a.txt", utf8(text));
    assertThat(error.code()).isEqualTo(ErrorCode.E06);
    assertThat(error.found()).isEqualTo("an article of 2200000 characters");
    assertThat(error.allowed()).isEqualTo("at most 2000000 characters");
  }

  /**
   * A stream of JSON Lines larger than the heap that is left for it: only one article may be held
   * at a time.
   */
  @Test
  void twentyMegabytesOfJsonLinesAreStreamed() throws IOException {
    byte[] line = utf8("{\"text\":\"" + "Le président a reçu le ministre. ".repeat(600) + "\"}\n");
    int lines = 20_000_000 / line.length + 1;
    CountingStream in = new CountingStream(new RepeatingStream(line, lines));
    try (Stream<Reading> readings = Pressed.PRESS.read("large.jsonl", in)) {
      Iterator<Reading> iterator = readings.iterator();
      assertThat(iterator.next()).isInstanceOf(Read.class);
      assertThat(in.count).as("bytes read for the first article").isLessThan(500_000);
      int count = 1;
      while (iterator.hasNext()) {
        assertThat(iterator.next()).isInstanceOf(Read.class);
        count++;
      }
      assertThat(count).isEqualTo(lines);
    }
    assertThat(in.closed).isTrue();
  }

  @Test
  void tooLongLineOfJsonIsRefusedAndTheNextIsRead() {
    byte[] long_ =
        utf8("{\"text\":\"" + "a".repeat(PressReader.MAX_ARTICLE_BYTES) + "\"}\n" + GOOD);
    List<Reading> readings = Pressed.readings("a.jsonl", long_);
    assertThat(Pressed.error(readings.get(0)).code()).isEqualTo(ErrorCode.E06);
    assertThat(Pressed.error(readings.get(0)).line()).isEqualTo(1);
    assertThat(readings.get(1)).isInstanceOf(Read.class);
    assertThat(readings).hasSize(2);
  }

  @Test
  void oneLineOfAHundredThousandWords() {
    String text = "mot ".repeat(99_999) + "fin";
    assertTimeout(
        Duration.ofSeconds(30),
        () -> {
          Article article =
              Pressed.article("Un titre\n\nLe président a parlé dans la ville. " + text);
          assertThat(article.blocks()).hasSize(2);
          assertThat(article.blocks().get(1).span().end()).isEqualTo(article.text().length());
        });
  }

  @Test
  void brokenLineOfJsonIsRefusedAndTheOthersAreRead() {
    List<Reading> readings =
        Pressed.readings("news.jsonl", GOOD + "\n\n{\"text\": \"Le roi\",}\n" + GOOD + "\n");
    assertThat(readings).hasSize(3);
    assertThat(readings.get(0)).isInstanceOf(Read.class);
    ReadingError error = Pressed.error(readings.get(1));
    assertThat(error.code()).isEqualTo(ErrorCode.E07);
    assertThat(error.message()).startsWith("E07 news.jsonl:3:19 broken JSON: found ");
    assertThat(readings.get(2)).isInstanceOf(Read.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{\"text\"",
        "hello",
        "[1, 2]",
        "\"text\"",
        "null",
        "{\"text\":\"Le roi\"} {}",
        "{\"text\":\"Le\troi\"}"
      })
  void linesThatAreNoObject(String line) {
    ReadingError error = Pressed.error("a.jsonl", utf8(line));
    assertThat(error.code()).isEqualTo(ErrorCode.E07);
    assertThat(error.line()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"id\":\"a\"}",
        "{\"text\":null}",
        "{\"text\":\"\"}",
        "{\"text\":\" \\n \"}"
      })
  void jsonWithoutText(String line) {
    assertThat(Pressed.error("a.jsonl", utf8(line)).code()).isEqualTo(ErrorCode.E08);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"text\":5 | \"text\" with a JSON number",
        "\"text\":[\"Le roi\"] | \"text\" with a JSON array",
        "\"text\":\"Le roi\",\"title\":{} | \"title\" with a JSON object",
        "\"text\":\"Le roi\",\"language\":true | \"language\" with a JSON boolean",
        "\"text\":\"Le roi\",\"published\":20240913 | \"published\" with a JSON number",
        "\"text\":\"Le roi\",\"published\":\"hier\" | \"published\" with \"hier\"",
        "\"text\":\"Le roi\",\"published\":\"2024-02-30\" | \"published\" with \"2024-02-30\"",
      })
  void wrongTypes(String fields, String found) {
    ReadingError error = Pressed.error("a.jsonl", utf8("{" + fields + "}"));
    assertThat(error.code()).isEqualTo(ErrorCode.E09);
    assertThat(error.found()).isEqualTo(found);
  }

  @Test
  void loneSurrogatesInJson() {
    Article article =
        Pressed.article("a.jsonl", utf8("{\"text\":\"Le président \\ud83d a parlé de la paix.\"}"));
    assertThat(article.text()).isEqualTo("Le président \uFFFD a parlé de la paix.");
  }

  @Test
  void nulCharacters() {
    Article article =
        Pressed.article(
            "a.jsonl", utf8("{\"text\":\"Le président a parlé.\\u0000\\u0000\\nIl a dit non.\"}"));
    assertThat(article.text()).isEqualTo("Le président a parlé.\0\0\nIl a dit non.");
    assertThat(Pressed.blocks(article))
        .containsExactly("PARAGRAPH Le président a parlé.", "PARAGRAPH Il a dit non.");
    String padded =
        "Un titre\n\nLe président a parlé de la paix avec les ministres de la région. "
            + "Il part. ".repeat(30);
    assertThat(Pressed.article(padded + "\0").text()).isEqualTo(padded + "\0");
  }

  @Test
  void articleInChinese() {
    ReadingError error = Pressed.error("zh.txt", utf8("中国外交部发言人星期一在北京表示，中国反对任何形式的单边制裁。"));
    assertThat(error.message())
        .isEqualTo(
            "E11 zh.txt language not installed: found an article in Chinese (zh); allowed: articles in English (en),"
                + " French (fr) (the installed codebooks)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><html><head><title>Accueil</title></head><body></body></html>",
        "<html><body><ul><li><a href='/a'>Le Niger rompt avec le Mali et ferme ses frontières aux camions.</a></li>"
            + "<li><a href='/b'>Le Tchad rouvre son ambassade à Paris après trois ans de crise ouverte.</a></li></ul></body></html>",
        "<html><body><p>Page introuvable</p></body></html>",
      })
  void pageWithoutArticle(String html) {
    assertThat(Pressed.error("a.html", utf8(html)).code()).isEqualTo(ErrorCode.E10);
  }

  @Test
  void pageThatDefeatsTheExtraction() {
    String html = "<html><body>" + "<div>".repeat(15_000) + "<p>Le roi.</p></body></html>";
    assertThat(Pressed.error("deep.html", utf8(html)).code()).isEqualTo(ErrorCode.E10);
  }

  @Test
  void pageOfTooManyElements() {
    String html =
        "<html><body>"
            + "<p>Le roi a dit non.</p>".repeat(HtmlPage.MOST_ELEMENTS)
            + "</body></html>";
    ReadingError error = Pressed.error("a.html", utf8(html));
    assertThat(error.code()).isEqualTo(ErrorCode.E06);
    assertThat(error.found()).isEqualTo("a page of 20004 elements");
  }

  @Test
  void missingFile() {
    Path missing = folder.resolve("none.txt");
    assertThat(Pressed.error(read(missing).get(0)).message())
        .isEqualTo(
            "E01 "
                + missing
                + " no such file: found nothing of that name; allowed: the name of a file or folder");
  }

  @Test
  void fileWithoutPermission() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "Le président a parlé.");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(file), "the super-user may read everything");
    assertThat(Pressed.error(read(file).get(0)).code()).isEqualTo(ErrorCode.E02);
  }

  @Test
  void streamThatBreaksOff() {
    InputStream in =
        new SequenceInputStream(
            new ByteArrayInputStream(utf8("Un titre\n\nLe roi")), new FailingStream());
    try (Stream<Reading> readings = Pressed.PRESS.read("a.txt", in)) {
      ReadingError error = Pressed.error(readings.toList().get(0));
      assertThat(error.code()).isEqualTo(ErrorCode.E02);
      assertThat(error.found()).isEqualTo("java.io.IOException: the disk is gone");
    }
  }

  @Test
  void linesBeforeTheBreakAreRead() {
    byte[] many = utf8((GOOD + "\n").repeat(3000));
    InputStream in = new SequenceInputStream(new ByteArrayInputStream(many), new FailingStream());
    try (Stream<Reading> readings = Pressed.PRESS.read("a.jsonl", in)) {
      List<Reading> all = readings.toList();
      assertThat(all.get(0)).isInstanceOf(Read.class);
      assertThat(Pressed.error(all.get(all.size() - 1)).code()).isEqualTo(ErrorCode.E02);
    }
  }

  @Test
  void folderIsReadInOrderAndOneBadFileStopsNothing() throws IOException {
    Files.writeString(folder.resolve("b.txt"), "Un titre\n\nLe président a reçu le ministre.");
    Files.writeString(folder.resolve("a.txt"), "");
    Files.writeString(
        folder.resolve(".hidden.txt"), "Un titre\n\nLe président a reçu le ministre.");
    Files.writeString(folder.resolve("c.jsonl"), GOOD + "\nbroken\n" + GOOD);
    Files.createDirectories(folder.resolve("d"));
    Files.writeString(folder.resolve("d/e.txt"), "Le roi a salué la trêve dans le sud du pays.");
    List<String> what = new ArrayList<>();
    for (Reading reading : read(folder)) {
      what.add(
          reading instanceof Read read
              ? read.article().id()
              : Pressed.error(reading).code().name());
    }
    assertThat(what).containsExactly("E03", "b", "good", "E07", "good", "e");
  }

  @Test
  void folderWithoutFiles() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    assertThat(Pressed.error(read(empty).get(0)).code()).isEqualTo(ErrorCode.E12);
  }

  @Test
  void closingInTheMiddleIsFine() throws IOException {
    Files.writeString(folder.resolve("a.jsonl"), GOOD + "\n" + GOOD);
    assertThatCode(
            () -> {
              try (Stream<Reading> readings = Pressed.PRESS.read(folder)) {
                assertThat(readings.iterator().next()).isInstanceOf(Read.class);
              }
            })
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({"3,0,ALL_READ,0", "3,1,SOME_REFUSED,1", "0,1,NOTHING_READ,3", "0,0,NOTHING_READ,3"})
  void exitCodes(long read, long refused, ExitCode code, int status) {
    assertThat(ExitCode.of(read, refused)).isEqualTo(code);
    assertThat(code.status()).isEqualTo(status);
  }

  private static final class FailingStream extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("the disk is gone");
    }
  }

  private static final class RepeatingStream extends InputStream {
    private final byte[] bytes;
    private long left;
    private int at;

    RepeatingStream(byte[] bytes, int times) {
      this.bytes = bytes;
      this.left = (long) bytes.length * times;
    }

    @Override
    public int read() {
      if (left-- <= 0) {
        return -1;
      }
      at = at == bytes.length ? 0 : at;
      return bytes[at++] & 0xFF;
    }
  }

  private static final class CountingStream extends InputStream {
    private final InputStream in;
    private long count;
    private boolean closed;

    CountingStream(InputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      count++;
      return in.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = in.read(buffer, offset, length);
      count += Math.max(0, read);
      return read;
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
