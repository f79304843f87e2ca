package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is wrong with an article: the exit code and message that docs/errors.md promises, and
 * the others are read.
 */
class BadInputTest {

  private static final String GOOD =
      "Le Mali expulse l'ambassadeur de France\n\nLe Mali a expulsé lundi l'ambassadeur de France, a annoncé le"
          + " ministère malien des Affaires étrangères.\n";

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void emptyFile() throws IOException {
    Path empty = file("empty.txt", "");
    Session session = Session.of("read", empty);
    assertThat(session.code()).isEqualTo(3);
    assertThat(session.err()).startsWith("E03 " + empty + " no text: found an empty file;");
    assertThat(session.err()).endsWith("0 read, 1 refused" + System.lineSeparator());
    assertThat(session.out()).isEmpty();
  }

  @Test
  void binaryFile() throws IOException {
    byte[] bytes = new byte[5000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 37);
    }
    Path binary = Files.write(folder.resolve("picture.txt"), bytes);
    Session session = Session.of("read", binary);
    assertThat(session.code()).isEqualTo(3);
    assertThat(session.err()).startsWith("E04 " + binary + " not a text:");
  }

  @Test
  void twentyMegabytesOfText() throws IOException {
    Path large = file("large.txt", GOOD.repeat(20_000_000 / GOOD.length() + 1));
    assertThat(Files.size(large)).isGreaterThanOrEqualTo(20_000_000);
    Session session =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(60), () -> Session.of("read", large));
    assertThat(session.code()).isEqualTo(3);
    assertThat(session.err()).startsWith("E06 " + large + " article too long:");
  }

  @Test
  void missingFile() {
    Path missing = folder.resolve("nowhere.txt");
    Session session = Session.of("read", missing);
    assertThat(session.code()).isEqualTo(3);
    assertThat(session.err()).startsWith("E01 " + missing + " no such file:");
  }

  @Test
  void articleInChinese() throws IOException {
    Path chinese = file("chinese.txt", "中国外交部长访问俄罗斯\n\n中国外交部长周二在莫斯科会见了俄罗斯总统，双方讨论了贸易和安全合作问题。\n");
    Session session = Session.of("read", chinese);
    assertThat(session.code()).isEqualTo(3);
    assertThat(session.err())
        .startsWith("E11 " + chinese + " language not installed:")
        .contains("en", "fr");
  }

  @Test
  void otherFilesOfTheRunAreRead() throws IOException {
    Path empty = file("empty.txt", "");
    Path good = file("good.txt", GOOD);
    Path missing = folder.resolve("nowhere.txt");
    Session session = Session.of("read", "--format", "jsonl", empty, good, missing);
    assertThat(session.code()).isEqualTo(1);
    assertThat(session.out().lines())
        .singleElement()
        .asString()
        .contains("\"id\":\"good\"", "\"type\":\"SANCTION\"");
    assertThat(session.err().lines().map(line -> line.substring(0, 3)).toList())
        .containsExactly("E03", "E01", "1 r");
  }

  @Test
  void brokenLineAmongGoodOnes() throws IOException {
    String good =
        "{\"id\":\"%s\",\"text\":\"Le Mali a expulsé l'ambassadeur de France.\",\"language\":\"fr\"}\n";
    Path lines =
        file("news.jsonl", good.formatted("a") + "{\"text\": \"Le Mali\n" + good.formatted("b"));
    Session session = Session.of("read", "--format", "jsonl", lines);
    assertThat(session.code()).isEqualTo(1);
    assertThat(
            session
                .out()
                .lines()
                .map(Json::of)
                .map(article -> article.at("/article/id").textValue())
                .toList())
        .containsExactly("a", "b");
    assertThat(session.err()).startsWith("E07 " + lines + ":2:");
  }

  @Test
  void oneLineOfHundredThousandWords() throws IOException {
    List<String> words =
        List.of(
            ("le ministre malien a rencontré son homologue algérien à Bamako et condamné les attaques du"
                    + " groupe armé contre la ville de Gao selon un communiqué de la présidence")
                .split(" ", -1));
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      line.append(words.get(i % words.size())).append(' ');
    }
    Path file = file("line.txt", line.toString());
    Session session =
        Assertions.assertTimeoutPreemptively(
            Duration.ofMinutes(5), () -> Session.of("read", "--format", "jsonl", file));
    assertThat(session.code()).isZero();
    assertThat(Json.of(session.out()).at("/article/text").textValue()).hasSizeGreaterThan(500_000);
  }

  @Test
  void oneWordOfAMillionLetters() throws IOException {
    Path file =
        file(
            "word.jsonl",
            "{\"language\":\"fr\",\"text\":\"Le Mali " + "a".repeat(1_000_000) + " accuse.\"}");
    Session session =
        Assertions.assertTimeoutPreemptively(
            Duration.ofMinutes(1), () -> Session.of("read", "--format", "jsonl", file));
    assertThat(session.code()).isZero();
  }

  @Test
  void unknownFormatNamesTheKnownOnes() {
    Session session = Session.of("read", "--format", "xlsx", "a.txt");
    assertThat(session.code()).isEqualTo(2);
    assertThat(session.err()).contains("xlsx", "text, json, jsonl");
  }

  @Test
  void confidenceOutsideOfItsRange() {
    for (String wrong : List.of("1.5", "-0.1", "NaN")) {
      Session session = Session.of("read", "--min-confidence=" + wrong, "a.txt");
      assertThat(session.code()).as(wrong).isEqualTo(2);
      assertThat(session.err()).contains("--min-confidence", "0 to 1");
    }
  }

  @Test
  void noSuchCodebook() {
    Path missing = folder.resolve("no-codebook");
    Session session = Session.of("read", "--codebook", missing, "a.txt");
    assertThat(session.code()).isEqualTo(2);
    assertThat(session.err()).startsWith("entente: cannot read the codebook in " + missing);
  }

  @Test
  void brokenCodebookNamesFileLineAndWhatIsAllowed() throws IOException {
    Path type = Files.createDirectories(folder.resolve("broken/acts/CONSULT")).resolve("type.yaml");
    Files.writeString(
        type,
        "type: CONSULT\nquad: 1\nscore: 2.1\ncolour: red\nacts:\n  meet: {cameo: \"040\"}\n",
        StandardCharsets.UTF_8);
    Session session = Session.of("codebook", "check", "--codebook", folder.resolve("broken"));
    assertThat(session.code()).isEqualTo(2);
    assertThat(session.err()).contains("acts/CONSULT/type.yaml:4", "colour", "allowed");
  }

  @Test
  void emptyFolder() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("nothing"));
    Session session = Session.of("read", empty);
    assertThat(session.code()).isEqualTo(3);
    assertThat(session.err()).startsWith("E12 " + empty);
  }

  @Test
  void noCommandSaysWhatToDo() {
    Session session = Session.of();
    assertThat(session.code()).isEqualTo(2);
    assertThat(session.err()).contains("entente read ARTICLE", "explain", "actor", "codebook");
  }
}
