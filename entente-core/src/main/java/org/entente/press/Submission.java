package org.entente.press;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * An article as a feed, an archive or an agency's message hands it over: metadata apart from the
 * text. Absent values are null; what the text or page itself tells then stands.
 *
 * @param source where it comes from, for messages
 * @param id its id in the source, or null where the source gives none
 * @param url where it was published, or null
 * @param outlet who published it, or null
 * @param language the declared language as the source writes it, or null
 * @param title the headline, or null
 * @param published day of publication, or null
 * @param kind what {@code content} is
 * @param content the body
 */
public record Submission(
    String source,
    String id,
    String url,
    String outlet,
    String language,
    String title,
    LocalDate published,
    Kind kind,
    String content) {

  /** What the content of a submission is. */
  public enum Kind {
    /** Paragraphs apart by line breaks, without the headline. */
    TEXT,
    /** The body of an article in HTML, without the page around it. */
    MARKUP,
    /** A whole HTML page, in which the article is looked for. */
    PAGE
  }

  /** Checks that there are a source, a kind and a content. */
  public Submission {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(content, "content");
  }

  /**
   * A page as it was fetched.
   *
   * @param bytes the page in its encoding
   * @param charset the encoding that came with it, or null where the page itself must tell
   * @param outlet the outlet where the page names none
   */
  public static Submission page(String url, String outlet, byte[] bytes, String charset) {
    String declared = charset == null ? HtmlPage.declaredCharset(bytes) : charset;
    String text = TextDecoder.decode(bytes, declared);
    return new Submission(url, url, url, outlet, null, null, null, Kind.PAGE, text);
  }

  Draft draft() throws RefusalException {
    String made = url == null ? source : url;
    if (kind == Kind.PAGE) {
      Draft page = HtmlPage.draft(source, id == null ? made : id, content);
      return new Draft(
          source,
          0,
          page.id(),
          url == null ? page.url() : url,
          page.outlet() == null ? outlet : page.outlet(),
          page.language() == null ? language : page.language(),
          page.title() == null ? title : page.title(),
          page.published() == null ? published : page.published(),
          page.body(),
          page.parts());
    }
    String body = kind == Kind.TEXT ? content : Markup.text(content);
    if (Characters.isBlank(body)) {
      throw new RefusalException(ErrorCode.E03, source, "a body without text", "an article");
    }
    String clean = TextDecoder.withoutLoneSurrogates(body);
    return new Draft(
        source,
        0,
        id == null ? made : id,
        url,
        outlet,
        language,
        title == null || Characters.isBlank(title) ? null : title.strip(),
        published,
        clean,
        List.of());
  }
}
