package org.entente.record.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.entente.record.FeedState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How addresses are asked. */
class FetcherTest extends WebTesting {

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

  /**
   * A name that leads to a public address when it is checked and into this machine a moment later.
   */
  @Test
  void whatIsCheckedIsWhatIsConnectedTo() throws Exception {
    serve("/page", 200, "text/html", page("Ici", BODY));
    List<InetAddress> given = new ArrayList<>();
    PublicHosts.Lookup turning =
        host -> {
          // The first is of a range for documentation, at which nothing answers.
          given.add(InetAddress.getByName(given.isEmpty() ? "192.0.2.1" : "127.0.0.1"));
          return new InetAddress[] {given.get(given.size() - 1)};
        };
    try (Fetcher fetcher =
        new Fetcher(Duration.ofMillis(500), new PublicHosts(turning, false), Duration.ZERO, 1000)) {
      URI uri = URI.create("http://turning.example:" + server.getAddress().getPort() + "/page");
      assertThatThrownBy(() -> fetcher.follow(uri, null)).hasMessageStartingWith("R07 " + uri);
      assertThat(given).as("one look for one connection").hasSize(1);
      assertThatThrownBy(() -> fetcher.follow(uri, null))
          .hasMessage(
              "R09 "
                  + uri
                  + " private address: found 127.0.0.1; allowed: public addresses; --allow-private"
                  + " lifts this");
    }
    assertThat(asked).isEmpty();
  }

  @Test
  void onePrivateAddressAmongPublicOnesIsEnoughToRefuse() {
    PublicHosts.Lookup mixed =
        host ->
            new InetAddress[] {InetAddress.getByName("1.1.1.1"), InetAddress.getByName("10.0.0.1")};
    assertThatThrownBy(() -> new PublicHosts(mixed, false).resolve("mixed.example"))
        .isInstanceOf(PublicHosts.PrivateHost.class)
        .hasMessage("10.0.0.1");
  }

  /** The server hears the name that was asked for, whatever address it has. */
  @Test
  void theHostIsNamedToTheServer() throws Exception {
    List<String> hosts = new ArrayList<>();
    handle(
        "/page",
        exchange -> {
          hosts.add(exchange.getRequestHeaders().getFirst("Host"));
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    PublicHosts.Lookup here = host -> new InetAddress[] {InetAddress.getLoopbackAddress()};
    int port = server.getAddress().getPort();
    try (Fetcher fetcher =
        new Fetcher(Duration.ofSeconds(2), new PublicHosts(here, true), Duration.ZERO, 1000)) {
      Fetched fetched = fetcher.follow(URI.create("http://named.example:" + port + "/page"), null);
      assertThat(fetched.body()).isEmpty();
    }
    assertThat(hosts).containsExactly("named.example:" + port);
  }
}
