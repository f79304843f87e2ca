package org.entente.press;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says about its article: in JSON-LD first, then Open Graph and other meta elements,
 * then in its own markup.
 *
 * @param title the headline without the name of the site, or null
 * @param outlet the name of the site, or null
 * @param published the day of publication, or null
 * @param language the declared language as it is written, or null
 * @param url the page's own address, or null
 */
record HtmlMetadata(String title, String outlet, LocalDate published, String language, String url) {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final String[] DATE_METAS = {
    "article:published_time", "og:article:published_time", "datePublished", "date", "dc.date",
        "dc.date.issued",
    "dcterms.date", "dcterms.created", "pubdate", "publishdate", "publish-date", "publication_date",
    "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime"
  };

  static HtmlMetadata of(Document page) {
    Optional<JsonNode> article = article(page);
    String outlet =
        first(
            Stream.of(
                article.map(a -> a.path("publisher").path("name").asText("")).orElse(""),
                meta(page, "og:site_name"),
                meta(page, "application-name"),
                meta(page, "dc.publisher")));
    String title =
        first(
            Stream.of(
                article.map(a -> a.path("headline").asText("")).orElse(""),
                meta(page, "og:title"),
                page.select("h1").eachText().stream().findFirst().orElse(""),
                page.title()));
    return new HtmlMetadata(
        withoutSite(title, outlet),
        outlet,
        published(page, article),
        language(page, article),
        url(page, article));
  }

  private static LocalDate published(Document page, Optional<JsonNode> article) {
    Stream<String> json = article.stream().map(a -> a.path("datePublished").asText(""));
    Stream<String> metas = Stream.of(DATE_METAS).map(name -> meta(page, name));
    Stream<String> marked =
        page.select("[itemprop=datePublished]").stream().map(HtmlMetadata::moment);
    Stream<String> times =
        page.select("article time, header time, main time, time").stream()
            .map(HtmlMetadata::moment);
    return Stream.of(json, metas, marked, times)
        .flatMap(written -> written)
        .flatMap(written -> PublicationDates.day(written).stream())
        .findFirst()
        .orElse(null);
  }

  private static String moment(Element element) {
    return element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content");
  }

  private static String language(Document page, Optional<JsonNode> article) {
    return first(
        Stream.of(
            article.map(a -> a.path("inLanguage").asText("")).orElse(""),
            page.select("html").attr("lang"),
            page.select("html").attr("xml:lang"),
            meta(page, "og:locale"),
            meta(page, "content-language"),
            meta(page, "dc.language")));
  }

  private static String url(Document page, Optional<JsonNode> article) {
    return first(
        Stream.of(
            page.select("link[rel=canonical]").attr("href"),
            meta(page, "og:url"),
            article.map(a -> a.path("url").asText("")).orElse("")));
  }

  /** The first object of the page's JSON-LD whose type is a kind of article. */
  private static Optional<JsonNode> article(Document page) {
    return page.select("script[type=application/ld+json]").stream()
        .flatMap(script -> parsed(script.data()))
        .flatMap(HtmlMetadata::objects)
        .filter(HtmlMetadata::isArticle)
        .findFirst();
  }

  private static Stream<JsonNode> parsed(String json) {
    try {
      return Stream.of(MAPPER.readTree(json));
    } catch (JsonProcessingException broken) {
      // Pages with broken JSON-LD are common; the other metadata serve then.
      return Stream.empty();
    }
  }

  private static Stream<JsonNode> objects(JsonNode node) {
    if (node.isArray()) {
      return children(node);
    }
    return Stream.concat(Stream.of(node), children(node.path("@graph")));
  }

  private static Stream<JsonNode> children(JsonNode node) {
    return StreamSupport.stream(node.spliterator(), false);
  }

  private static boolean isArticle(JsonNode node) {
    JsonNode type = node.path("@type");
    Stream<JsonNode> types = type.isArray() ? children(type) : Stream.of(type);
    return types
        .map(JsonNode::asText)
        .anyMatch(name -> name.endsWith("Article") || name.endsWith("BlogPosting"));
  }

  private static String meta(Document page, String name) {
    return page.select("meta").stream()
        .filter(
            meta ->
                Stream.of("name", "property", "itemprop", "http-equiv")
                    .anyMatch(key -> meta.attr(key).equalsIgnoreCase(name)))
        .map(meta -> meta.attr("content"))
        .findFirst()
        .orElse("");
  }

  private static String first(Stream<String> values) {
    return values.map(String::strip).filter(value -> !value.isEmpty()).findFirst().orElse(null);
  }

  /** The headline without " - The Site" or " | The Site" at its end. */
  private static String withoutSite(String title, String outlet) {
    if (title == null || outlet == null || !title.endsWith(outlet)) {
      return title;
    }
    String rest = title.substring(0, title.length() - outlet.length()).stripTrailing();
    boolean parted = !rest.isEmpty() && "-|–—·".indexOf(rest.charAt(rest.length() - 1)) >= 0;
    return parted ? rest.substring(0, rest.length() - 1).stripTrailing() : title;
  }
}
