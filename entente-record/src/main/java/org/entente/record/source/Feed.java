package org.entente.record.source;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.regex.Pattern;
import org.entente.press.PressReader;
import org.entente.press.Submission;
import org.entente.record.Identity;
import org.entente.record.Link;
import org.entente.record.RecordException;
import org.entente.record.RecordProblem;

/**
 * RSS 0.9 to 2.0 and Atom. An item that holds its article is read as it is; of one that holds only
 * a teaser the link is followed.
 */
final class Feed {

  /** Shorter contents are teasers. */
  private static final int TEASER = 600;

  private static final Pattern START =
      Pattern.compile(
          "(?s)\\A\\s*(?:<\\?xml[^>]*>)?(?:\\s|<!--.*?-->|<\\?.*?\\?>|<!DOCTYPE[^>\\[]*(?:\\[.*?\\])?>)*<(?:rss|feed|rdf:RDF)[\\s>].*");

  private final String name;
  private final PressReader press;
  private final Fetcher fetcher;

  /**
   * @param fetcher follows links, or null where teasers are read as they are
   */
  Feed(String name, PressReader press, Fetcher fetcher) {
    this.name = name;
    this.press = press;
    this.fetcher = fetcher;
  }

  static boolean isFeed(String start) {
    return START.matcher(start).matches();
  }

  boolean read(byte[] bytes, Receiver receiver) throws InterruptedException {
    SyndFeed feed = parsed(bytes);
    boolean more = true;
    for (SyndEntry entry : feed.getEntries()) {
      more = more && receiver.take(item(feed, entry, receiver));
    }
    return more;
  }

  private SyndFeed parsed(byte[] bytes) {
    try (XmlReader reader = new XmlReader(new ByteArrayInputStream(bytes))) {
      SyndFeedInput input = new SyndFeedInput();
      input.setAllowDoctypes(false);
      return input.build(reader);
    } catch (FeedException | IOException | IllegalArgumentException broken) {
      throw new RecordException(
          RecordProblem.R11,
          name,
          String.valueOf(broken.getMessage()),
          "well-formed RSS or Atom without DOCTYPE",
          broken);
    }
  }

  private Item item(SyndFeed feed, SyndEntry entry, Receiver receiver) throws InterruptedException {
    String markup = content(entry);
    String link = blank(entry.getLink()) ? null : entry.getLink().strip();
    boolean teaser = markup.replaceAll("<[^>]*>", "").length() < TEASER;
    if (teaser && fetcher != null && link != null && Sources.isAddress(link)) {
      return followed(new Link(link, told(entry, markup)), receiver);
    }
    String id = blank(entry.getUri()) ? link : entry.getUri().strip();
    Date date =
        entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
    return Item.of(
        press.read(
            new Submission(
                name,
                id,
                link,
                blank(feed.getTitle()) ? null : feed.getTitle().strip(),
                feed.getLanguage(),
                entry.getTitle(),
                day(date),
                Submission.Kind.MARKUP,
                markup)),
        null);
  }

  /** The article to which a link leads, unless it is known as the feed tells it. */
  private Item followed(Link link, Receiver receiver) throws InterruptedException {
    if (receiver.knows(link)) {
      return new Item.Known(link);
    }
    try {
      Item page = Sources.page(press, fetcher.get(link.url(), null));
      return page instanceof Item.Found found ? found.by(link) : page;
    } catch (RecordException failed) {
      return Item.of(failed);
    }
  }

  private static String told(SyndEntry entry, String markup) {
    return Identity.hash(
        String.join(
            "\u001f",
            String.valueOf(entry.getTitle()),
            markup,
            String.valueOf(day(entry.getPublishedDate())),
            entry.getUpdatedDate() == null ? "" : entry.getUpdatedDate().toInstant().toString()));
  }

  /** The longest of what the item holds. */
  private static String content(SyndEntry entry) {
    String longest = entry.getDescription() == null ? "" : text(entry.getDescription());
    for (SyndContent content : entry.getContents()) {
      longest = text(content).length() > longest.length() ? text(content) : longest;
    }
    return longest;
  }

  private static String text(SyndContent content) {
    return content.getValue() == null ? "" : content.getValue();
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }

  private static LocalDate day(Date date) {
    return date == null ? null : date.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
  }
}
