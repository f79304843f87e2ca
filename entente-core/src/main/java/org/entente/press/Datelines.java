package org.entente.press;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Span;

/**
 * Finds the place and date line before the first sentence: "NIAMEY, 3 mai (AFP) -", "Nouakchott, 18
 * avr 2024 - ", "UNITED NATIONS --". A place that is not written in capitals counts only with a
 * date or a known agency.
 */
final class Datelines {

  private static final int LONGEST = 160;

  private static final String CAPITALS = "\\p{Lu}[\\p{Lu}'’.-]*\\p{Lu}";
  private static final String NAME = "\\p{Lu}[\\p{L}'’.-]+";
  private static final String PLACE =
      "(?<place>(?<capitals>"
          + CAPITALS
          + "(?:(?:[ ]|[ ]?/[ ]?)"
          + CAPITALS
          + "){0,4})(?![\\p{L}])"
          + "|"
          + NAME
          + "(?:(?:[ ]|[ ]?/[ ]?)(?:"
          + NAME
          + "|de|du|des|la|le|el|al|sur|sous|of|the|upon)){0,4})";
  private static final String ADDITION = "(?:,[ ]?" + NAME + "(?:[ ]" + NAME + "){0,2})?";
  private static final String BEFORE = "(?:[ ]?\\((?<before>[^()\\n]{2,40})\\))?";
  private static final String AFTER = "(?:[ ]?\\((?<after>[^()\\n]{2,40})\\))?";
  private static final String DATE = "(?:,?[ ]" + DateWords.DATE + "(?<dated>))?";

  private static final Pattern WITH_PLACE =
      Pattern.compile(
          "[\\[(]?"
              + PLACE
              + ADDITION
              + BEFORE
              + DATE
              + AFTER
              + "[\\])]?(?<end>)\\s*(?<sign>-{1,3}|–|—|―|:|\\.?\\z)\\s*");

  private static final Pattern DATE_ALONE =
      Pattern.compile("[\\[(]?" + DateWords.DATE + "[\\])]?(?<end>)[ ]?[.:]?\\s*");

  private final PressCues cues;
  private final DateWords dates;
  private final Credits credits;

  Datelines(PressCues cues, Credits credits) {
    this.cues = cues;
    this.dates = new DateWords(cues);
    this.credits = credits;
  }

  /**
   * A dateline.
   *
   * @param span the line without the dash behind it
   * @param next where the first sentence begins; the end of the stretch where the line stands alone
   * @param day the day it names, or null where it names none or leaves out the year
   * @param agencies agencies it names
   */
  record Dateline(Span span, int next, LocalDate day, List<String> agencies) {}

  /** The dateline with which this stretch of text begins. */
  Optional<Dateline> find(String text, int start, int end) {
    String head =
        text.substring(start, Math.min(end, start + LONGEST))
            .replace('\u00A0', ' ')
            .replace('\u202F', ' ');
    Matcher matcher = WITH_PLACE.matcher(head);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    boolean alone = start + matcher.end() >= end;
    boolean dash = !matcher.group("sign").isEmpty() && !matcher.group("sign").equals(".");
    if (!dash && !alone) {
      return Optional.empty();
    }
    boolean hasDate = matcher.group("dated") != null;
    DateWords.Found date = hasDate ? dates.find(matcher) : DateWords.Found.NONE;
    List<String> agencies = agencies(matcher);
    if (hasDate && !date.isDate() || !isPlace(matcher, hasDate, !agencies.isEmpty(), alone)) {
      return Optional.empty();
    }
    int next = alone ? end : start + matcher.end();
    return Optional.of(
        new Dateline(new Span(start, start + matcher.start("end")), next, date.day(), agencies));
  }

  /**
   * The line of place and date at the foot or head of a communiqué, or of a date alone: "Fait à
   * Niamey, le 3 mai 2024".
   */
  Optional<Dateline> findAlone(String text, String folded, int start, int end) {
    if (end - start > LONGEST) {
      return Optional.empty();
    }
    int from =
        Characters.skipBlank(
            text, start + PressCues.opening(cues.signatureOpenings(), folded, start, end), end);
    Optional<Dateline> placed = find(text, from, end).filter(line -> line.next() == end);
    if (placed.isPresent()) {
      Dateline line = placed.get();
      return Optional.of(
          new Dateline(new Span(start, line.span().end()), end, line.day(), line.agencies()));
    }
    Matcher matcher = DATE_ALONE.matcher(text.substring(start, end));
    if (!matcher.matches() || !dates.find(matcher).isDate()) {
      return Optional.empty();
    }
    Span span = new Span(start, start + matcher.start("end"));
    return Optional.of(new Dateline(span, end, dates.find(matcher).day(), List.of()));
  }

  private boolean isPlace(Matcher match, boolean dated, boolean agency, boolean alone) {
    String place = Characters.fold(match.group("place"));
    if (cues.notPlaces().contains(place) || cues.weekdays().contains(place) || alone && !dated) {
      return false;
    }
    if (dated || agency) {
      return true;
    }
    boolean dash =
        !match.group("sign").equals(":")
            && Character.isWhitespace(match.group().charAt(match.end() - 1));
    return dash && match.group("capitals") != null && place.length() > 2;
  }

  private List<String> agencies(Matcher match) {
    String after = match.group("after");
    List<String> named = after == null ? List.of() : credits.known(after);
    String before = match.group("before");
    return named.isEmpty() && before != null ? credits.known(before) : named;
  }
}
