package org.entente.record.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.entente.model.Article;
import org.junit.jupiter.api.Test;

/** What agencies send: ninjs, NewsML-G2. */
class AgencyFormatsTest extends SourceTesting {

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
}
