package org.entente.model;

import java.time.LocalDate;
import java.util.List;

/**
 * One text with its metadata. All offsets anywhere in Entente refer to {@link #text}.
 *
 * @param id the article's name within its run, never null
 * @param url where it was published, or null
 * @param outlet who published it, or null
 * @param language ISO 639-1 code of its language, or null while unknown
 * @param title the headline, or null
 * @param published day of publication, or null where neither metadata nor text tell it
 * @param publishedInferred whether {@code published} was worked out from the text
 * @param text title, blank line and body as they were published; the title is left out where there
 *     is none
 * @param dateline the place and date line, or null
 * @param credits agencies named in the credit line, in their order
 * @param related headlines of other articles that stand in the text
 * @param blocks the parts of the text in their order, not overlapping
 */
public record Article(
    String id,
    String url,
    String outlet,
    String language,
    String title,
    LocalDate published,
    boolean publishedInferred,
    String text,
    String dateline,
    List<String> credits,
    List<Related> related,
    List<Block> blocks) {

  /** A headline of another article that stands in the text. */
  public record Related(String title, int start, int end) {}

  /** Takes copies of the lists. */
  public Article {
    credits = List.copyOf(credits);
    related = List.copyOf(related);
    blocks = List.copyOf(blocks);
  }

  /** The same article in the language {@code code}. */
  public Article withLanguage(String code) {
    return new Article(
        id,
        url,
        outlet,
        code,
        title,
        published,
        publishedInferred,
        text,
        dateline,
        credits,
        related,
        blocks);
  }

  /** The same article, dated {@code day} by what its text says. */
  public Article withInferredDate(LocalDate day) {
    return new Article(
        id, url, outlet, language, title, day, true, text, dateline, credits, related, blocks);
  }
}
