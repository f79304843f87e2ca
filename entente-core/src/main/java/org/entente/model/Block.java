package org.entente.model;

/**
 * A part of an article's text that ends a sentence at its end: the title, a paragraph, a related
 * headline.
 *
 * @param kind what the part is
 * @param span where it stands in the article's text
 */
public record Block(Kind kind, Span span) {

  /** What a part of an article is. */
  public enum Kind {
    /** The headline of the article itself. */
    TITLE,
    /** A paragraph of the body. */
    PARAGRAPH,
    /** A headline of another article that stands in the text ("&gt;&gt;", "Lire aussi"). */
    RELATED,
    /** A heading inside the body. */
    SUBHEADING,
    /**
     * The place and date line before the first sentence ("NIAMEY, 3 mai (AFP) -"); never read for
     * events.
     */
    DATELINE,
    /** The line that names the agencies ("Xinhua/VNA/CVN"); never read for events. */
    CREDIT,
    /** The line that names the writer; never read for events. */
    BYLINE,
    /** The words below a picture; never read for events. */
    CAPTION
  }

  /** Whether sentences of this part may hold events. */
  public boolean isRead() {
    return kind == Kind.TITLE
        || kind == Kind.PARAGRAPH
        || kind == Kind.RELATED
        || kind == Kind.SUBHEADING;
  }
}
