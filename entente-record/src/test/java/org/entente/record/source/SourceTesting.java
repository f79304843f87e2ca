package org.entente.record.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.entente.model.Article;
import org.entente.press.PressReader;
import org.junit.jupiter.api.io.TempDir;

/** What the tests of sources have in common: files to read, readers, and what they gave. */
abstract class SourceTesting {

  static final PressReader PRESS = new PressReader(Set.of("fr", "en"));

  static final String BODY =
      "Le ministre malien des Affaires étrangères a rencontré jeudi à Bamako son homologue nigérien,"
          + " a annoncé l'agence ANP. Les deux ministres ont parlé de la sécurité de la frontière"
          + " commune et de la reprise du commerce entre les deux pays.";

  static final String LONG = (BODY + " ").repeat(4).strip();

  @TempDir Path folder;

  /** Reads a file or folder. */
  List<Item> read(String source) throws InterruptedException {
    return read(source, true, 32_000_000);
  }

  List<Item> read(String source, boolean allowPrivate, int mostBytes) throws InterruptedException {
    List<Item> items = new ArrayList<>();
    try (Fetcher fetcher =
        new Fetcher(
            Duration.ofSeconds(2),
            new PublicHosts(InetAddress::getAllByName, allowPrivate),
            Duration.ZERO,
            mostBytes)) {
      Sources sources = new Sources(PRESS, fetcher, true);
      sources.read(source, new ByteArrayInputStream(new byte[0]), items::add);
    }
    return items;
  }

  static Article article(Item item) {
    assertThat(item).isInstanceOf(Item.Found.class);
    return ((Item.Found) item).article();
  }

  static String refusal(Item item) {
    assertThat(item).isInstanceOf(Item.Refusal.class);
    return ((Item.Refusal) item).message();
  }

  String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  static byte[] packed(byte[]... members) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] member : members) {
      try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
        gzip.write(member);
      }
    }
    return out.toByteArray();
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static String page(String title, String body) {
    return "<!DOCTYPE html><html lang='fr'><head><title>"
        + title
        + "</title><meta property='og:title' content='"
        + title
        + "'><meta property='article:published_time' content='2025-05-15T08:00:00Z'></head><body><article><h1>"
        + title
        + "</h1><p>"
        + body
        + "</p></article></body></html>";
  }

  static String feed(String head, String items) {
    return "<rss version=\"2.0\"><channel><title>ANP</title><language>fr</language>"
        + head
        + items
        + "</channel></rss>";
  }
}
