package org.entente.press;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.entente.model.Block;
import org.entente.model.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A page of a news site: its article without menus and advertisements, and what the page says about
 * it.
 */
final class HtmlPage {

  private static final Pattern CHARSET =
      Pattern.compile(
          "(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([\\w-]{1,40})|<\\?xml[^>]{0,80}encoding=\"([\\w-]+)\"");

  /** A page whose longest paragraph is shorter than this many characters holds no article. */
  private static final int SHORTEST_ARTICLE = 60;

  /**
   * The extraction takes time that grows faster than the page: 20,000 elements take seconds, ten
   * times as many minutes.
   */
  static final int MOST_ELEMENTS = 20_000;

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> CAPTIONS = Set.of("figcaption", "caption");
  private static final Set<String> IGNORED =
      Set.of("script", "style", "noscript", "template", "button", "form", "svg");

  private static final String ALLOWED = "a page with at least one paragraph of running text";

  private final StringBuilder body = new StringBuilder();
  private final List<Draft.Part> parts = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();

  private HtmlPage() {}

  /** The encoding that the page itself declares, or null. */
  static String declaredCharset(byte[] bytes) {
    byte[] start = Arrays.copyOf(bytes, Math.min(bytes.length, 4096));
    Matcher matcher = CHARSET.matcher(new String(start, StandardCharsets.ISO_8859_1));
    if (!matcher.find()) {
      return null;
    }
    return matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
  }

  /**
   * The draft of the page's article.
   *
   * @param name name of the file
   * @param id id of the article
   */
  static Draft draft(String name, String id, String html) throws RefusalException {
    Document document = Jsoup.parse(html);
    int elements = document.getAllElements().size();
    if (elements > MOST_ELEMENTS) {
      String most = "at most " + MOST_ELEMENTS + " elements";
      throw new RefusalException(ErrorCode.E06, name, "a page of " + elements + " elements", most);
    }
    HtmlMetadata metadata = HtmlMetadata.of(document);
    Element content = content(name, html);
    HtmlPage page = new HtmlPage();
    page.add(content, Block.Kind.PARAGRAPH);
    page.close(Block.Kind.PARAGRAPH);
    page.dropTitle(metadata.title());
    if (!page.holdsArticle(content)) {
      throw new RefusalException(ErrorCode.E10, name, "no paragraph of running text", ALLOWED);
    }
    return new Draft(
        name,
        0,
        id,
        metadata.url(),
        metadata.outlet(),
        metadata.language(),
        metadata.title(),
        metadata.published(),
        page.body.toString(),
        page.parts);
  }

  private static Element content(String name, String html) throws RefusalException {
    Element content;
    try {
      content = new Readability4J("", html).parse().getArticleContent();
    } catch (RuntimeException | StackOverflowError failed) {
      // The extraction walks the page by recursion and trusts it to be sane; a page that defeats it
      // must not stop the run.
      throw new RefusalException(
          ErrorCode.E10, name, "a page that cannot be taken apart (" + failed + ")", ALLOWED);
    }
    if (content == null) {
      throw new RefusalException(ErrorCode.E10, name, "a page without running text", ALLOWED);
    }
    return content;
  }

  private void add(Element element, Block.Kind kind) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode words) {
        open.append(words.getWholeText().replaceAll("\\s+", " "));
      } else if (node instanceof Element child && !IGNORED.contains(child.normalName())) {
        addChild(child, kind);
      }
    }
  }

  private void addChild(Element child, Block.Kind kind) {
    String tag = child.normalName();
    if (tag.equals("br")) {
      open.append('\n');
      return;
    }
    if (!child.isBlock() && !CAPTIONS.contains(tag)) {
      add(child, kind);
      return;
    }
    close(kind);
    Block.Kind own =
        CAPTIONS.contains(tag)
            ? Block.Kind.CAPTION
            : HEADINGS.contains(tag) ? Block.Kind.SUBHEADING : kind;
    add(child, own);
    close(own);
  }

  /** Ends the open part: its lines become parts of the body, one blank line apart. */
  private void close(Block.Kind kind) {
    String text = open.toString();
    open.setLength(0);
    for (Span line : Segments.of(text, 0, text.length())) {
      body.append(body.length() == 0 ? "" : "\n\n");
      int start = body.length();
      body.append(text, line.start(), line.end());
      parts.add(new Draft.Part(kind, new Span(start, body.length())));
    }
  }

  /** Takes the headline away where the article repeats it above its text. */
  private void dropTitle(String title) {
    if (title == null || parts.isEmpty()) {
      return;
    }
    Span first = parts.get(0).span();
    if (Characters.fold(first.of(body.toString())).equals(Characters.fold(title))) {
      int shift = parts.size() == 1 ? body.length() : parts.get(1).span().start();
      body.delete(0, shift);
      parts.remove(0);
      parts.replaceAll(
          part ->
              new Draft.Part(
                  part.kind(), new Span(part.span().start() - shift, part.span().end() - shift)));
    }
  }

  private boolean holdsArticle(Element content) {
    String text = body.toString();
    boolean runs =
        parts.stream()
            .filter(part -> part.kind() == Block.Kind.PARAGRAPH)
            .map(Draft.Part::span)
            .anyMatch(
                span ->
                    span.end() - span.start() >= SHORTEST_ARTICLE
                        && Characters.endsSentence(text, span.start(), span.end()));
    int linked = content.select("a").stream().mapToInt(link -> link.text().length()).sum();
    return runs && linked * 2 < text.length();
  }
}
