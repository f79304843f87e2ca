package org.entente.press;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Article;
import org.entente.model.Block;
import org.entente.model.Block.Kind;
import org.entente.model.Span;

/**
 * Divides the text of one article into blocks and collects what their lines tell: dateline,
 * credits, related headlines. The text itself is never changed; what is no word of the article
 * (signs of lists, "Lire aussi :") lies in no block.
 */
final class Layout {

  private static final int LONGEST_SUBHEADING = 90;
  private static final int LONGEST_HEADLINE = 200;

  /** Pointers that may follow one "Lire aussi" line. */
  private static final int MOST_POINTERS = 8;

  private final String text;
  private final String folded;
  private final Draft draft;
  private final Credits creditReader;
  private final Datelines datelineReader;
  private final DateWords dates;
  private final Pointers pointers;
  private final Bylines bylines;
  private final PressCues cues;

  private final List<Draft.Part> segments = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Article.Related> related = new ArrayList<>();
  private final Set<String> credits = new LinkedHashSet<>();
  private String dateline;
  private LocalDate day;
  private int announced;
  private boolean inBody;

  /** Prepares the text of the draft; {@code text} is its title, a blank line and its body. */
  Layout(PressCues cues, Set<String> agencies, String text, Draft draft) {
    this.text = text;
    this.folded = Characters.fold(text);
    this.draft = draft;
    this.cues = cues;
    this.creditReader = new Credits(cues, agencies);
    this.datelineReader = new Datelines(cues, creditReader);
    this.dates = new DateWords(cues);
    this.pointers = new Pointers(cues);
    this.bylines = new Bylines(cues);
  }

  /** Does the work; to be called once, before any of the results is asked for. */
  void divide() {
    int body = text.length() - draft.body().length();
    if (draft.title() != null) {
      add(Kind.TITLE, 0, draft.title().length());
    }
    if (draft.parts().isEmpty()) {
      Segments.of(text, body, text.length())
          .forEach(span -> segments.add(new Draft.Part(Kind.PARAGRAPH, span)));
    } else {
      for (Draft.Part part : draft.parts()) {
        Span span = new Span(body + part.span().start(), body + part.span().end());
        segments.add(new Draft.Part(part.kind(), span));
      }
    }
    for (int i = 0; i < segments.size(); i++) {
      place(i);
    }
    cutLastCredit();
  }

  private void place(int i) {
    int start = segments.get(i).span().start();
    int end = segments.get(i).span().end();
    Optional<Span> headline = pointers.headline(text, folded, start, end);
    if (headline.isPresent()) {
      announced = headline.get().start() == headline.get().end() ? MOST_POINTERS : 0;
      addRelated(headline.get());
    } else if (isAnnounced(start, end)) {
      announced--;
      addRelated(new Span(behindSign(start, end), end));
    } else {
      announced = 0;
      placeLine(i, start, end);
    }
  }

  private void placeLine(int i, int start, int end) {
    String line = end - start <= LONGEST_HEADLINE ? text.substring(start, end) : null;
    boolean authored = bylines.isAuthored(text, folded, start, end);
    Optional<List<String>> agencies =
        line == null || authored ? Optional.empty() : creditReader.line(line, isNearEnd(i));
    if (agencies.isPresent()) {
      credits.addAll(agencies.get());
      add(Kind.CREDIT, start, end);
    } else if (segments.get(i).kind() == Kind.CAPTION || isCaption(start, end)) {
      add(Kind.CAPTION, start, end);
    } else if (bylines.isPublished(folded, start, end)) {
      day = day == null ? dates.dayIn(line) : day;
      add(Kind.BYLINE, start, end);
    } else if (authored || isByline(i, start, end)) {
      credits.addAll(creditReader.within(line));
      add(Kind.BYLINE, start, end);
    } else if (!placeLonelyDateline(start, end)) {
      placeText(i, start, end);
    }
  }

  private boolean isByline(int i, int start, int end) {
    return bylines.isByline(text, folded, start, end)
        || (isNearEnd(i) || !inBody && i + 1 < segments.size()) && bylines.isName(text, start, end);
  }

  private boolean placeLonelyDateline(int start, int end) {
    Optional<Datelines.Dateline> line = datelineReader.findAlone(text, folded, start, end);
    line.ifPresent(this::addDateline);
    return line.isPresent();
  }

  private void placeText(int i, int start, int end) {
    if (segments.get(i).kind() == Kind.SUBHEADING || isSubheading(i, start, end)) {
      add(Kind.SUBHEADING, start, end);
      return;
    }
    int from = behindSign(start, end);
    // Of news briefs each has a dateline; elsewhere only the first paragraph can have one.
    if (!inBody || dateline != null) {
      Optional<Datelines.Dateline> line = datelineReader.find(text, from, end);
      if (line.isPresent()) {
        addDateline(line.get());
        from = Characters.skipBlank(text, line.get().next(), end);
      }
    }
    inBody = true;
    add(Kind.PARAGRAPH, from, end);
  }

  private int behindSign(int start, int end) {
    return Characters.skipBlank(text, start + Segments.sign(text, start, end), end);
  }

  /** Whether the line is one of the headlines that a line such as "À lire aussi" has announced. */
  private boolean isAnnounced(int start, int end) {
    return announced > 0 && end - start <= LONGEST_HEADLINE && text.charAt(end - 1) != '.';
  }

  private boolean isCaption(int start, int end) {
    if (end - start > 3 * LONGEST_HEADLINE / 2) {
      return false;
    }
    int length = PressCues.opening(cues.captionOpenings(), folded, start, end);
    int next = Characters.skipBlank(text, start + length, end);
    boolean opened =
        length > 0
            && (next == end
                || text.charAt(next) == ':'
                || !Characters.endsSentence(text, start, end));
    return opened || text.substring(start, end).indexOf('©') >= 0;
  }

  private boolean isSubheading(int i, int start, int end) {
    if (i == 0 && draft.title() == null
        || i + 1 == segments.size()
        || end - start > LONGEST_SUBHEADING) {
      return false;
    }
    if (Segments.sign(text, start, end) > 0 || ".!?…,;:\"»”".indexOf(text.charAt(end - 1)) >= 0) {
      return false;
    }
    Span next = segments.get(i + 1).span();
    return Characters.endsSentence(text, next.start(), next.end())
        && next.end() - next.start() > end - start
        && pointers.headline(text, folded, next.start(), next.end()).isEmpty();
  }

  /**
   * Whether nothing but pointers, credits and by-lines of the same kind can follow: one of the last
   * three segments.
   */
  private boolean isNearEnd(int i) {
    if (!inBody) {
      return false;
    }
    for (int j = i + 1; j < segments.size(); j++) {
      Span span = segments.get(j).span();
      boolean pointer = pointers.headline(text, folded, span.start(), span.end()).isPresent();
      if (!pointer && span.end() - span.start() > LONGEST_SUBHEADING) {
        return false;
      }
      if (!pointer && j > i + 2) {
        return false;
      }
    }
    return true;
  }

  private void addDateline(Datelines.Dateline line) {
    dateline = dateline == null ? line.span().of(text) : dateline;
    day = day == null ? line.day() : day;
    credits.addAll(line.agencies());
    add(Kind.DATELINE, line.span().start(), line.span().end());
  }

  private void addRelated(Span headline) {
    if (headline.start() < headline.end()) {
      add(Kind.RELATED, headline.start(), headline.end());
      related.add(new Article.Related(headline.of(text), headline.start(), headline.end()));
    }
  }

  private void add(Kind kind, int start, int end) {
    int from = Characters.skipBlank(text, start, end);
    int to = Characters.trimEnd(text, from, end);
    if (from < to) {
      blocks.add(new Block(kind, new Span(from, to)));
    }
  }

  /**
   * Parts the credit from the last paragraph where it stands at its end in brackets: "... a-t-il
   * dit. (AFP)".
   */
  private void cutLastCredit() {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      if (blocks.get(i).kind() != Kind.PARAGRAPH) {
        continue;
      }
      Span span = blocks.get(i).span();
      Optional<Credits.Credit> credit = creditReader.atEnd(text, span.start(), span.end());
      if (credit.isPresent() && credit.get().span().start() > span.start()) {
        int end = Characters.trimEnd(text, span.start(), credit.get().span().start());
        blocks.set(i, new Block(Kind.PARAGRAPH, new Span(span.start(), end)));
        blocks.add(i + 1, new Block(Kind.CREDIT, credit.get().span()));
        credits.addAll(credit.get().names());
      }
      return;
    }
  }

  List<Block> blocks() {
    return blocks;
  }

  List<Article.Related> related() {
    return related;
  }

  /** Agencies in the order of their first appearance. */
  Set<String> credits() {
    return credits;
  }

  /** The place and date line, or null. */
  String dateline() {
    return dateline;
  }

  /** The day that the dateline or a "published on" line names, or null. */
  LocalDate day() {
    return day;
  }
}
