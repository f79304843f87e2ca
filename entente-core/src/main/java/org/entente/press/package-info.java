/**
 * From bytes to articles. {@link org.entente.press.PressReader} is the way in: it takes files,
 * folders or a stream, tells plain text, JSON Lines and HTML pages apart, finds the encoding, the
 * language, the date of publication and the parts of the text (headline, dateline, paragraphs,
 * related headlines, credit line), and hands out one {@link org.entente.press.Reading} after the
 * other. What cannot be read becomes a {@link org.entente.press.Refused} with an error of its own
 * (docs/errors.md); it never stops a run.
 *
 * <p>The words by which a language marks the parts of an article lie in {@code
 * resources/press/LANGUAGE.yaml}.
 *
 * <p>Limits: an article holds at most {@link org.entente.press.PressReader#MAX_ARTICLE_CHARS}
 * characters; a file of JSON Lines may be of any size, it is read line by line.
 */
package org.entente.press;
