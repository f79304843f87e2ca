package org.entente.record.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.entente.record.RecordException;
import org.entente.record.RecordProblem;
import org.junit.jupiter.api.Test;

/** Files and folders of articles. */
class FileSourcesTest extends SourceTesting {

  @Test
  void jsonLinesPackedByGzip() throws Exception {
    Path file = folder.resolve("news.jsonl.gz");
    String line = "{\"id\":\"a1\",\"title\":\"T\",\"text\":\"" + BODY + "\"}\n";
    Files.write(file, packed(bytes(line), bytes("{broken\n" + line.replace("a1", "a2"))));
    List<Item> items = read(file.toString());
    assertThat(items).hasSize(3);
    assertThat(article(items.get(0)).id()).isEqualTo("a1");
    assertThat(((Item.Found) items.get(0)).named()).isTrue();
    assertThat(refusal(items.get(1))).startsWith("E07 ").contains("news.jsonl:2:");
    assertThat(article(items.get(2)).id()).isEqualTo("a2");
  }

  @Test
  void aTextFileIsKnownByItsPath() throws Exception {
    String path = file("bamako.txt", "Rencontre à Bamako\n\n" + BODY);
    Item.Found found = (Item.Found) read(path).get(0);
    assertThat(found.named()).isFalse();
    assertThat(found.file()).isEqualTo(Path.of(path).toAbsolutePath().toString());
    assertThat(refusal(read(path + ".none").get(0))).startsWith("E01 ");
  }

  @Test
  void aFolderIsReadInOrderWithoutHiddenFiles() throws Exception {
    file("b.txt", "Rencontre\n\n" + BODY);
    file(".hidden.txt", "Rencontre\n\n" + BODY);
    file("a.txt", "");
    List<Item> items = read(folder.toString());
    assertThat(items).hasSize(2);
    assertThat(refusal(items.get(0))).startsWith("E03 ");
    assertThat(article(items.get(1)).title()).isEqualTo("Rencontre");
  }

  @Test
  void aGzipBombIsStopped() throws Exception {
    Path file = folder.resolve("bomb.jsonl.gz");
    Files.write(file, packed(new byte[40 << 20]));
    List<Item> items = read(file.toString());
    assertThat(refusal(items.get(items.size() - 1)))
        .matches("(?:E02|E04|R10) .*(?:gzip bomb|binary data).*");
    Path text = folder.resolve("blanks.jsonl.gz");
    Files.write(text, packed(" ".repeat(40 << 20).getBytes(StandardCharsets.US_ASCII)));
    items = read(text.toString());
    assertThat(refusal(items.get(items.size() - 1))).contains("gzip bomb");
  }

  private static String warc(String type, String url, String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    return "WARC/1.0\r\nWARC-Type: "
        + type
        + "\r\nWARC-Target-URI: "
        + url
        + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
        + bytes.length
        + "\r\n\r\n"
        + content
        + "\r\n\r\n";
  }

  @Test
  void webArchives() throws Exception {
    String html =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
            + page("Rencontre à Bamako", BODY);
    String chunked =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
            + Integer.toHexString(bytes(page("Deux", BODY)).length)
            + "\r\n"
            + page("Deux", BODY)
            + "\r\n0\r\n\r\n";
    List<byte[]> records =
        List.of(
            bytes("WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 4\r\n\r\nabcd\r\n\r\n"),
            bytes(warc("response", "https://anp.example/1", html)),
            bytes(warc("request", "https://anp.example/1", "GET / HTTP/1.1\r\n\r\n")),
            bytes(warc("response", "https://anp.example/404", html.replace("200 OK", "404 No"))),
            bytes(warc("response", "https://www.anp.example/2", chunked)));
    Path file = folder.resolve("crawl.warc.gz");
    Files.write(file, packed(records.toArray(byte[][]::new)));
    List<Item> items = read(file.toString());
    assertThat(items).hasSize(2);
    assertThat(article(items.get(0)).url()).isEqualTo("https://anp.example/1");
    assertThat(article(items.get(0)).text()).isEqualTo("Rencontre à Bamako\n\n" + BODY);
    assertThat(article(items.get(1)).outlet()).isEqualTo("anp.example");
    assertThat(
            refusal(
                read(file(
                        "torn.warc",
                        warc("response", "https://a.example/", html).substring(0, 300)))
                    .get(0)))
        .startsWith("R14 ");
    assertThat(refusal(read(file("other.warc", "hello")).get(0))).startsWith("R14 ");
  }

  @Test
  void aStoreThatFailsIsNotBlamedOnTheSource() throws IOException {
    String good = file("good.txt", "Rencontre\n\n" + BODY);
    RecordException full =
        new RecordException(RecordProblem.R03, "x.db", "database or disk is full", "room", null);
    try (Fetcher fetcher = new Fetcher(Duration.ofSeconds(2), true, Duration.ZERO)) {
      Sources sources = new Sources(PRESS, fetcher, true);
      assertThatThrownBy(
              () ->
                  sources.read(
                      good,
                      new ByteArrayInputStream(new byte[0]),
                      item -> {
                        throw full;
                      }))
          .isSameAs(full);
    }
  }
}
