package org.entente.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Span;

/**
 * Reads the agencies of a credit: a line of its own ("Xinhua/VNA/CVN", "Avec AFP") or the end of
 * the last paragraph.
 */
final class Credits {

  private static final int LONGEST = 100;

  private static final Pattern BETWEEN =
      Pattern.compile("\\s*[/,;&+|]\\s*|\\s+(?:et|and|-|–|—)\\s+");
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\d-]{1,7}");
  private static final Pattern SHORT_NAME =
      Pattern.compile("\\p{Lu}[\\p{L}\\d.-]{1,14}(?: \\p{Lu}[\\p{L}\\d.-]{1,14})?");
  private static final Pattern AT_END =
      Pattern.compile("[ \\u00A0]*\\((?<names>[^()]{2,60})\\)[ .]*$");
  private static final Pattern YEAR_AT_END = Pattern.compile("[ ,]+(?:19|20)\\d{2}$");

  private final PressCues cues;
  private final Set<String> agencies;

  Credits(PressCues cues, Set<String> agencies) {
    this.cues = cues;
    this.agencies = agencies;
  }

  /** A stretch of text that is a credit, and the agencies it names in their order. */
  record Credit(Span span, List<String> names) {}

  /** The known agencies among the parts of the text, parted by commas, slashes or "et". */
  List<String> known(String text) {
    List<String> known = new ArrayList<>();
    for (String name : BETWEEN.split(text.strip())) {
      if (agencies.contains(name)) {
        known.add(name);
      }
    }
    return known;
  }

  /** The known agencies that a by-line names somewhere ("Jean Dupont avec AFP"). */
  List<String> within(String line) {
    List<String> names = new ArrayList<>(known(line));
    Matcher acronym = ACRONYM.matcher(line);
    while (acronym.find()) {
      if (agencies.contains(acronym.group()) && !names.contains(acronym.group())) {
        names.add(acronym.group());
      }
    }
    return names;
  }

  /**
   * The agencies of a line that is nothing but a credit.
   *
   * @param last whether the line closes the article, where unknown acronyms parted by slashes are
   *     agencies too
   */
  Optional<List<String>> line(String line, boolean last) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    String bare = bare(line);
    String folded = Characters.fold(bare);
    if (cues.creditLines().contains(folded)) {
      return Optional.of(List.of());
    }
    int opening = opening(folded);
    String rest = YEAR_AT_END.matcher(bare.substring(opening)).replaceFirst("");
    return names(rest, opening > 0, last);
  }

  /** The credit in brackets at the end of a paragraph: "... (avec AFP)". */
  Optional<Credit> atEnd(String text, int start, int end) {
    int from = Math.max(start, end - LONGEST);
    Matcher matcher = AT_END.matcher(text.substring(from, end));
    if (!matcher.find()) {
      return Optional.empty();
    }
    String inner = matcher.group("names").strip();
    String rest = inner.substring(opening(Characters.fold(inner)));
    List<String> names = known(rest);
    if (names.isEmpty() || names.size() < BETWEEN.split(rest).length) {
      return Optional.empty();
    }
    int bracket = text.indexOf('(', from + matcher.start());
    return Optional.of(new Credit(new Span(bracket, text.indexOf(')', bracket) + 1), names));
  }

  private static String bare(String line) {
    String bare = line.strip();
    if (bare.endsWith(".")) {
      bare = bare.substring(0, bare.length() - 1).strip();
    }
    boolean bracketed =
        bare.length() > 2 && "([".indexOf(bare.charAt(0)) >= 0 && ")]".indexOf(last(bare)) >= 0;
    return bracketed ? bare.substring(1, bare.length() - 1).strip() : bare;
  }

  private static char last(String text) {
    return text.charAt(text.length() - 1);
  }

  /** Length of the words before the agencies: "avec ", "Source : l'", also "La rédaction avec ". */
  private int opening(String folded) {
    int end = PressCues.opening(cues.creditOpenings(), folded, 0, folded.length());
    for (int at = 1, words = 0; end == 0 && at < folded.length() && words < 4; at++) {
      if (folded.charAt(at - 1) == ' ') {
        words++;
        int length = PressCues.opening(cues.creditJoiners(), folded, at, folded.length());
        end = length == 0 ? 0 : at + length;
      }
    }
    if (end == 0) {
      return 0;
    }
    int at = Characters.skipBlank(folded, end, folded.length());
    at += PressCues.opening(cues.creditFillers(), folded, at, folded.length());
    return Characters.skipBlank(folded, at, folded.length());
  }

  private Optional<List<String>> names(String rest, boolean opened, boolean last) {
    String[] parts = BETWEEN.split(rest);
    boolean slashes = rest.indexOf('/') > 0;
    List<String> names = new ArrayList<>();
    int known = 0;
    for (String part : parts) {
      String name = part.strip();
      boolean isKnown = agencies.contains(name);
      if (!isKnown
          && !ACRONYM.matcher(name).matches()
          && !(slashes && SHORT_NAME.matcher(name).matches())) {
        return Optional.empty();
      }
      known += isKnown ? 1 : 0;
      names.add(name);
    }
    boolean unknownButCredit = last && (slashes && parts.length > 1 || opened);
    return known > 0 || unknownButCredit ? Optional.of(names) : Optional.empty();
  }
}
