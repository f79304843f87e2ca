package org.entente.record;

/**
 * An article in a list: everything but its text.
 *
 * @param id number in this store; written {@code A56}
 * @param identity see {@link Identity}
 * @param version number of its version, from 1
 * @param outlet who published it, or null
 * @param language ISO 639-1 code
 * @param url address, or null
 * @param title headline, or null
 * @param published day of publication (ISO), or null
 */
public record ArticleLine(
    long id,
    String identity,
    int version,
    String outlet,
    String language,
    String url,
    String title,
    String published) {

  /** The name by which people refer to the article. */
  public String reference() {
    return "A" + id;
  }
}
