package org.entente.record.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Article;
import org.entente.record.Link;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Feeds, and the pages to which they lead. */
class FeedSourcesTest extends WebTesting {

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
  void aLinkThatTheReceiverKnowsIsNotFollowed() throws Exception {
    serve(
        "/feed", 200, "application/rss+xml", feed("", item("/one", "Lire") + item("/two", "Lire")));
    serve("/one", 200, "text/html", page("Un", BODY));
    serve("/two", 200, "text/html", page("Deux", BODY));
    Link one = ((Item.Found) read(base + "/feed").get(0)).link();
    assertThat(one.url()).isEqualTo(base + "/one");
    asked.clear();
    List<Item> items = readKnowing(one);
    assertThat(items.get(0)).isEqualTo(new Item.Known(one));
    assertThat(article(items.get(1)).title()).isEqualTo("Deux");
    assertThat(asked).containsExactly("/robots.txt", "/feed", "/two");
    server.removeContext("/feed");
    serve("/feed", 200, "application/rss+xml", feed("", item("/one", "Lire : corrigé")));
    assertThat(article(readKnowing(one).get(0)).title()).as("told anew").isEqualTo("Un");
  }

  private List<Item> readKnowing(Link known) throws InterruptedException {
    List<Item> items = new ArrayList<>();
    Receiver receiver =
        new Receiver() {
          @Override
          public boolean take(Item item) {
            return items.add(item);
          }

          @Override
          public boolean knows(Link link) {
            return link.equals(known);
          }
        };
    try (Fetcher fetcher = new Fetcher(Duration.ofSeconds(2), true, Duration.ZERO)) {
      new Sources(PRESS, fetcher, true)
          .read(base + "/feed", new ByteArrayInputStream(new byte[0]), receiver);
    }
    return items;
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
  void oneBadSourceLeavesTheOthers() throws Exception {
    serve("/none", 404, "text/html", "");
    String good = file("good.txt", "Rencontre\n\n" + BODY);
    List<Item> items = new ArrayList<>();
    for (String source :
        List.of(
            base + "/none",
            "http://no such host/",
            "http://127.0.0.1:99999/",
            "ftp://x.example/",
            good)) {
      items.addAll(read(source));
    }
    assertThat(refusal(items.get(0))).startsWith("R07 ");
    assertThat(refusal(items.get(1))).startsWith("R07 ");
    assertThat(refusal(items.get(2))).startsWith("R07 http://127.0.0.1:99999/ cannot be fetched");
    assertThat(refusal(items.get(3))).startsWith("E01 ");
    assertThat(article(items.get(4)).title()).isEqualTo("Rencontre");
  }
}
