package org.entente.record.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.entente.model.Article;
import org.entente.press.PressReader;
import org.entente.record.FeedState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

  private static final PressReader PRESS = new PressReader(Set.of("fr", "en"));

  private static final String BODY =
      "Le ministre malien des Affaires étrangères a rencontré jeudi à Bamako son homologue nigérien,"
          + " a annoncé l'agence ANP. Les deux ministres ont parlé de la sécurité de la frontière"
          + " commune et de la reprise du commerce entre les deux pays.";

  private static final String LONG = (BODY + " ").repeat(4).strip();

  @TempDir private Path folder;
  private HttpServer server;
  private String base;
  private final List<String> asked = new ArrayList<>();

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
    base = "http://127.0.0.1:" + server.getAddress().getPort();
    serve("/robots.txt", 404, "text/plain", "");
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void serve(String path, int status, String type, String body) {
    serve(path, status, type, body.getBytes(StandardCharsets.UTF_8));
  }

  private void serve(String path, int status, String type, byte[] bytes) {
    handle(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", type);
          exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }

  private void handle(String path, HttpHandler handler) {
    server.createContext(
        path,
        exchange -> {
          synchronized (asked) {
            asked.add(exchange.getRequestURI().toString());
          }
          handler.handle(exchange);
        });
  }

  private List<Item> read(String source) throws InterruptedException {
    return read(source, true, 32_000_000);
  }

  private List<Item> read(String source, boolean allowPrivate, int mostBytes)
      throws InterruptedException {
    List<Item> items = new ArrayList<>();
    try (Fetcher fetcher =
        new Fetcher(Duration.ofSeconds(2), allowPrivate, Duration.ZERO, mostBytes)) {
      Sources sources = new Sources(PRESS, fetcher, true);
      sources.read(source, new ByteArrayInputStream(new byte[0]), items::add);
    }
    return items;
  }

  private static Article article(Item item) {
    assertThat(item).isInstanceOf(Item.Found.class);
    return ((Item.Found) item).article();
  }

  private static String refusal(Item item) {
    assertThat(item).isInstanceOf(Item.Refusal.class);
    return ((Item.Refusal) item).message();
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static byte[] packed(byte[]... members) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] member : members) {
      try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
        gzip.write(member);
      }
    }
    return out.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String page(String title, String body) {
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

  // Files

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

  @Test
  void ninjsTwoAndThree() throws Exception {
    String two =
        "{\"uri\":\"urn:anp:1\",\"type\":\"text\",\"language\":\"fr\",\"versioncreated\":\"2025-05-15T08:00:00Z\","
            + "\"headlines\":[{\"role\":\"short\",\"value\":\"Court\"},{\"role\":\"main\",\"value\":\"Rencontre à Bamako\"}],"
            + "\"infosources\":[{\"name\":\"ANP\"}],"
            + "\"bodies\":[{\"contenttype\":\"text/html\",\"value\":\"<p>"
            + BODY
            + "</p><p>Fin.</p>\"}]}";
    Article first = article(read(file("two.json", two)).get(0));
    assertThat(first.id()).isEqualTo("urn:anp:1");
    assertThat(first.outlet()).isEqualTo("ANP");
    assertThat(first.title()).isEqualTo("Rencontre à Bamako");
    assertThat(first.published()).isEqualTo(LocalDate.of(2025, 5, 15));
    assertThat(first.text()).isEqualTo("Rencontre à Bamako\n\n" + BODY + "\n\nFin.");
    String three =
        "{\n\"uri\":\"https://anp.example/2\",\"type\":\"text\",\"language\":\"fr\",\"versionCreated\":\"2025-05-16T08:00:00Z\","
            + "\"headlines\":[{\"value\":\"Rencontre\"}],\"infoSources\":[{\"name\":\"ANP\"}],"
            + "\"bodies\":[{\"contentType\":\"text/plain\",\"value\":\""
            + BODY
            + "\"}]}";
    Article second = article(read(file("three.json", three)).get(0));
    assertThat(second.url()).isEqualTo("https://anp.example/2");
    assertThat(second.published()).isEqualTo(LocalDate.of(2025, 5, 16));
    assertThat(second.text()).isEqualTo("Rencontre\n\n" + BODY);
    assertThat(
            refusal(
                read(file(
                        "gone.json",
                        three.replace("\"type\"", "\"pubStatus\":\"canceled\",\"type\"")))
                    .get(0)))
        .startsWith("R12 ")
        .contains("an item that is canceled");
    assertThat(refusal(read(file("photo.json", three.replace("\"text\"", "\"picture\""))).get(0)))
        .contains("an item of type picture");
  }

  private static String newsMl(String before, String status) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
        + before
        + "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"urn:newsml:anp:3\" xml:lang=\"fr\">"
        + "<itemMeta><provider literal=\"ANP\"/><versionCreated>2025-05-15T08:00:00Z</versionCreated><pubStatus qcode=\"stat:"
        + status
        + "\"/></itemMeta><contentMeta><language tag=\"fr\"/><headline>Rencontre à Bamako</headline></contentMeta>"
        + "<contentSet><inlineXML><html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>"
        + BODY
        + "</p>\n<p>Fin  de\nla dépêche.</p></body></html></inlineXML></contentSet></newsItem>";
  }

  @Test
  void newsMl() throws Exception {
    Article article = article(read(file("item.xml", newsMl("", "usable"))).get(0));
    assertThat(article.id()).isEqualTo("urn:newsml:anp:3");
    assertThat(article.outlet()).isEqualTo("ANP");
    assertThat(article.published()).isEqualTo(LocalDate.of(2025, 5, 15));
    assertThat(article.text())
        .isEqualTo("Rencontre à Bamako\n\n" + BODY + "\n\nFin de la dépêche.");
    assertThat(refusal(read(file("no.xml", newsMl("", "canceled"))).get(0))).startsWith("R12 ");
    assertThat(refusal(read(file("broken.xml", newsMl("", "usable").replace("</p>", ""))).get(0)))
        .startsWith("R11 ");
  }

  @Test
  void xmlWithADoctypeIsRefused() throws Exception {
    String entity = "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>";
    assertThat(refusal(read(file("evil.xml", newsMl(entity, "usable"))).get(0)))
        .startsWith("R11 ")
        .contains("DOCTYPE");
    String feed = "<?xml version=\"1.0\"?>" + entity + feed("", "<item><title>&f;</title></item>");
    assertThat(refusal(read(file("evil-feed.xml", feed)).get(0))).startsWith("R11 ");
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

  // Feeds and addresses

  private static String feed(String head, String items) {
    return "<rss version=\"2.0\"><channel><title>ANP</title><language>fr</language>"
        + head
        + items
        + "</channel></rss>";
  }

  private String item(String path, String description) {
    return "<item><title>Rencontre à Bamako</title><link>"
        + base
        + path
        + "</link><pubDate>Thu, 15 May 2025 08:00:00 GMT</pubDate><description><![CDATA["
        + description
        + "]]></description></item>";
  }

  @Test
  void aFeedWithWholeArticlesAndTeasers() throws Exception {
    serve(
        "/feed",
        200,
        "application/rss+xml",
        feed(
            "",
            item("/whole", "<p>" + LONG + "</p>")
                + item("/teaser", "Lire la suite")
                + item("/gone", "Lire")));
    serve("/teaser", 200, "text/html", page("La suite", BODY));
    serve("/gone", 404, "text/html", "");
    List<Item> items = read(base + "/feed");
    assertThat(items).hasSize(3);
    Article whole = article(items.get(0));
    assertThat(whole.title()).isEqualTo("Rencontre à Bamako");
    assertThat(whole.outlet()).isEqualTo("ANP");
    assertThat(whole.url()).isEqualTo(base + "/whole");
    assertThat(whole.published()).isEqualTo(LocalDate.of(2025, 5, 15));
    assertThat(whole.text()).endsWith(LONG);
    assertThat(article(items.get(1)).title()).isEqualTo("La suite");
    assertThat(refusal(items.get(2)))
        .isEqualTo(
            "R07 " + base + "/gone cannot be fetched: found status 404; allowed: status 200");
  }

  @Test
  void atomInLatinOne() throws Exception {
    String atom =
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><feed xmlns=\"http://www.w3.org/2005/Atom\"><title>ANP</title>"
            + "<entry><id>urn:1</id><title>Rencontre à Bamako</title><updated>2025-05-15T08:00:00Z</updated><content type=\"html\">&lt;p&gt;"
            + LONG
            + "&lt;/p&gt;</content></entry></feed>";
    Path file = folder.resolve("atom.xml");
    Files.write(file, atom.getBytes(Charset.forName("ISO-8859-1")));
    Article article = article(read(file.toString()).get(0));
    assertThat(article.id()).isEqualTo("urn:1");
    assertThat(article.title()).isEqualTo("Rencontre à Bamako");
  }

  @Test
  @Tag("slow")
  void aFeedOfTenThousandItems() throws Exception {
    String xml = feed("", item("/x", "Le Mali accuse.").repeat(10_000));
    List<Item> items = new ArrayList<>();
    new Feed("big", PRESS, null).read(bytes(xml), items::add);
    assertThat(items).hasSize(10_000).allMatch(Item.Found.class::isInstance);
  }

  @Test
  void aBrokenFeed() throws Exception {
    assertThat(refusal(read(file("cut.xml", feed("", "<item><title>x").substring(0, 90))).get(0)))
        .startsWith("R11 ")
        .contains("cut.xml XML refused");
  }

  @Test
  @Timeout(20)
  void aFeedThatNeverEnds() throws Exception {
    handle("/endless", exchange -> pour(exchange, 1 << 16, 0));
    assertThat(refusal(read(base + "/endless", true, 1_000_000).get(0)))
        .isEqualTo(
            "R10 "
                + base
                + "/endless too long: found more than 1000000 bytes; allowed: at most 1000000 bytes");
    handle("/trickle", exchange -> pour(exchange, 8, 200));
    assertThat(refusal(read(base + "/trickle").get(0)))
        .isEqualTo(
            "R10 "
                + base
                + "/trickle too long: found no end within 2 s; allowed: an answer that comes to its end");
  }

  private static void pour(HttpExchange exchange, int chunk, int pause) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/rss+xml");
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      for (int i = 0; i < 2000; i++) {
        out.write(new byte[chunk]);
        out.flush();
        Thread.sleep(pause);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void redirect(String from, String to) {
    handle(
        from,
        exchange -> {
          exchange.getResponseHeaders().set("Location", to);
          exchange.sendResponseHeaders(302, -1);
          exchange.close();
        });
  }

  @Test
  void redirects() throws Exception {
    redirect("/moved", "/page");
    serve("/page", 200, "text/html", page("Ici", BODY));
    assertThat(article(read(base + "/moved").get(0)).url()).isEqualTo(base + "/page");
    redirect("/a", base + "/b");
    redirect("/b", "/a");
    assertThat(refusal(read(base + "/a").get(0)))
        .startsWith("R08 " + base + "/a redirects without end");
    redirect("/file", "file:///etc/passwd");
    assertThat(refusal(read(base + "/file").get(0))).startsWith("R07 file:///etc/passwd");
  }

  @Test
  void privateAddressesAreRefusedByDefault() throws Exception {
    serve("/page", 200, "text/html", page("Ici", BODY));
    assertThat(refusal(read(base + "/page", false, 1000).get(0)))
        .startsWith("R09 " + base)
        .contains("private address: found 127.0.0.1; allowed: public addresses");
    assertThat(asked).isEmpty();
    for (String host :
        List.of(
            "10.0.0.1",
            "192.168.1.1",
            "172.16.0.9",
            "169.254.169.254",
            "0.0.0.0",
            "100.64.0.1",
            "224.0.0.1",
            "::1",
            "fe80::1",
            "fd00::1",
            "::ffff:10.0.0.1")) {
      assertThat(PrivateAddresses.contains(InetAddress.getByName(host))).as(host).isTrue();
    }
    for (String host : List.of("1.1.1.1", "172.32.0.1", "100.128.0.1", "2606:4700::1111")) {
      assertThat(PrivateAddresses.contains(InetAddress.getByName(host))).as(host).isFalse();
    }
  }

  @Test
  void robotsAreHeeded() throws Exception {
    server.removeContext("/robots.txt");
    serve(
        "/robots.txt",
        200,
        "text/plain",
        "User-agent: *\nDisallow: /private\nAllow: /private/open\n");
    serve("/private/closed", 200, "text/html", page("Non", BODY));
    serve("/private/open", 200, "text/html", page("Oui", BODY));
    assertThat(refusal(read(base + "/private/closed").get(0))).startsWith("R13 ");
    assertThat(article(read(base + "/private/open").get(0)).title()).isEqualTo("Oui");
    assertThat(asked).doesNotContain("/private/closed");
    Robots.Rules rules =
        Robots.parse(
            "User-agent: other\nDisallow: /\n\nUser-agent: Entente\nUser-agent: x\nDisallow: /*.pdf$\nCrawl-delay: 2.5\n");
    assertThat(rules.allows("/a.pdf")).isFalse();
    assertThat(rules.allows("/a.pdf?x")).isTrue();
    assertThat(rules.allows("/")).isTrue();
    assertThat(rules.delay()).isEqualTo(Duration.ofMillis(2500));
  }

  @Test
  void aFeedThatHasNotChangedSendsNothing() throws Exception {
    handle(
        "/tagged",
        exchange -> {
          boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          exchange.getResponseHeaders().set("ETag", "\"v1\"");
          exchange.sendResponseHeaders(known ? 304 : 200, known ? -1 : 4);
          exchange.getResponseBody().write(known ? new byte[0] : bytes("feed"));
          exchange.close();
        });
    try (Fetcher fetcher = new Fetcher(Duration.ofSeconds(2), true, Duration.ofMillis(300))) {
      Fetched first = fetcher.get(base + "/tagged", null);
      assertThat(first.unchanged()).isFalse();
      long start = System.nanoTime();
      Fetched second =
          fetcher.get(base + "/tagged", new FeedState(base + "/tagged", first.etag(), null));
      assertThat(second.unchanged()).isTrue();
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(150));
    }
  }

  @Test
  void listsOfFeeds() throws Exception {
    Path good =
        Path.of(
            file(
                "feeds.yaml",
                "feeds:\n- https://a.example/f\n- {url: http://b.example/, every: 2h}\n"));
    assertThat(FeedList.read(good).feeds())
        .containsExactly(
            new FeedList.Entry("https://a.example/f", Duration.ofMinutes(15)),
            new FeedList.Entry("http://b.example/", Duration.ofHours(2)));
    for (String wrong :
        List.of(
            "",
            "feeds: []",
            "feeds: [ftp://x]",
            "feeds:\n- {url: http://b.example/, often: 2h}",
            "feeds:\n- {url: http://b.example/, every: soon}",
            "feeds: [http://a.example/, http://a.example/]",
            "other: [http://a.example/]",
            "feeds: {")) {
      Path file = Path.of(file("wrong.yaml", wrong));
      assertThatThrownBy(() -> FeedList.read(file)).as(wrong).hasMessageStartingWith("R15 " + file);
    }
  }

  @Test
  void aFailingFeedIsAskedMoreRarely() {
    Instant now = Instant.parse("2026-01-01T00:00:00Z");
    FeedTurn turn =
        new FeedTurn(new FeedList.Entry("http://a.example/", Duration.ofMinutes(15)), now);
    assertThat(turn.next()).isEqualTo(now);
    assertThat(turn.failed(now)).isEqualTo(Duration.ofMinutes(30));
    assertThat(turn.failed(now)).isEqualTo(Duration.ofMinutes(60));
    for (int i = 0; i < 20; i++) {
      turn.failed(now);
    }
    assertThat(turn.next()).isEqualTo(now.plus(Duration.ofHours(12)));
    turn.answered(now);
    assertThat(turn.next()).isEqualTo(now.plus(Duration.ofMinutes(15)));
  }

  @Test
  void oneBadSourceLeavesTheOthers() throws Exception {
    serve("/none", 404, "text/html", "");
    String good = file("good.txt", "Rencontre\n\n" + BODY);
    List<Item> items = new ArrayList<>();
    for (String source :
        List.of(base + "/none", "http://no such host/", "ftp://x.example/", good)) {
      items.addAll(read(source));
    }
    assertThat(refusal(items.get(0))).startsWith("R07 ");
    assertThat(refusal(items.get(1))).startsWith("R07 ");
    assertThat(refusal(items.get(2))).startsWith("E01 ");
    assertThat(article(items.get(3)).title()).isEqualTo("Rencontre");
  }
}
