package org.entente.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.world.Gazetteer.Entry;
import org.entente.world.Gazetteer.Kind;

/**
 * Finds names of places in running text: the longest that begins at a word, never within a word, a
 * hyphenated compound or the name of a person, never in lower case.
 */
final class NameMatcher {

  /** A word of the text with its offsets in it. */
  record Word(int start, int end, String text, String lower) {
    Word(int start, int end, String text) {
      this(start, end, text, text.toLowerCase(Locale.ROOT));
    }

    boolean isCapitalised() {
      return Character.isUpperCase(text.charAt(0));
    }

    boolean isAllCapitals() {
      return text.length() > 1
          && text.equals(text.toUpperCase(Locale.ROOT))
          && Character.isLetter(text.charAt(0));
    }
  }

  /**
   * A name of a place.
   *
   * @param first index of its first word
   * @param last index of its last word
   * @param entries the places of that name, the best known first
   */
  record Match(int first, int last, List<Entry> entries) {}

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final int LONGEST = 6;
  private static final int ACRONYM = 5;

  private final Gazetteer gazetteer;
  private final PlaceWords words;

  NameMatcher(Gazetteer gazetteer, PlaceWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  static List<Word> wordsOf(String text) {
    List<Word> found = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      found.add(new Word(matcher.start(), matcher.end(), matcher.group()));
    }
    return found;
  }

  /** The names in the text in their order; none overlap. */
  List<Match> find(String text, List<Word> all) {
    List<Match> found = new ArrayList<>();
    boolean loud = isLoud(all);
    int at = 0;
    while (at < all.size()) {
      Match match = longestAt(text, all, at, loud);
      if (match != null) {
        found.add(match);
        at = match.last() + 1;
      } else {
        at++;
      }
    }
    return found;
  }

  private Match longestAt(String text, List<Word> all, int first, boolean loud) {
    boolean longer = gazetteer.begins(NameKey.of(all.get(first).text()));
    int last = longer ? Math.min(all.size(), first + LONGEST) - 1 : first;
    for (int i = first; i < last; i++) {
      if (!joins(text, all.get(i), all.get(i + 1))) {
        last = i;
      }
    }
    for (; last >= first; last--) {
      List<Entry> entries = entriesAt(text, all, first, last, loud);
      if (!entries.isEmpty() && !isWithinName(text, all, first, last)) {
        return new Match(first, last, entries);
      }
    }
    return null;
  }

  private List<Entry> entriesAt(String text, List<Word> all, int first, int last, boolean loud) {
    Word head = all.get(first);
    Word tail = all.get(last);
    if (!tail.isCapitalised() && !head.isCapitalised()) {
      return List.of();
    }
    String surface = text.substring(head.start(), tail.end());
    String key = NameKey.of(surface);
    if (first == last && isUnlikelyAlone(head, key, loud)) {
      return List.of();
    }
    List<Entry> entries = gazetteer.byKey(key);
    for (String article : Gazetteer.ARTICLES) {
      // "au Caire" holds the article of "Le Caire".
      if (entries.isEmpty() && first > 0 && words.is(article, all.get(first - 1).lower())) {
        entries = gazetteer.byKey(article + " " + key);
      }
    }
    if (head.isCapitalised() && tail.isCapitalised()) {
      return entries;
    }
    return entries.stream().filter(e -> mayBeLowered(e.kind(), head.isCapitalised())).toList();
  }

  /** "bande de Gaza", "mer Rouge", and of countries the end: "Guinée équatoriale". */
  private static boolean mayBeLowered(Kind kind, boolean onlyEnd) {
    boolean byHand = kind == Kind.REGION || kind == Kind.WATER || kind == Kind.SITE;
    return byHand || (onlyEnd && kind == Kind.COUNTRY);
  }

  private boolean isUnlikelyAlone(Word word, String key, boolean loud) {
    if (key.length() < 2 || words.is("common", key)) {
      return true;
    }
    // An acronym is a town's name only where everything is in capitals; countries and capitals are
    // no acronyms.
    return !loud
        && word.isAllCapitals()
        && word.text().length() <= ACRONYM
        && gazetteer.byKey(key).stream()
            .noneMatch(e -> e.kind() == Kind.COUNTRY || e.kind() == Kind.CAPITAL);
  }

  /** Whether most words are in capitals, as in some headlines and datelines. */
  private static boolean isLoud(List<Word> all) {
    long capitals = all.stream().filter(Word::isAllCapitals).count();
    return capitals * 2 > all.size();
  }

  /** Whether the name is a part of a longer one: of a person, an organisation, a compound. */
  private boolean isWithinName(String text, List<Word> all, int first, int last) {
    if (first > 0) {
      Word before = all.get(first - 1);
      String gap = text.substring(before.end(), all.get(first).start());
      if (isHyphen(gap) || (isSpace(gap) && isNamePart(all, first - 1))) {
        return true;
      }
      if (gap.endsWith(" ")
          && (gap.isBlank() || gap.strip().equals("."))
          && words.is("title", before.lower())) {
        return true;
      }
    }
    if (last + 1 < all.size()) {
      Word after = all.get(last + 1);
      String gap = text.substring(all.get(last).end(), after.start());
      return isHyphen(gap)
          || (isSpace(gap) && isNamePart(all, last + 1) && !words.is("day", after.lower()));
    }
    return false;
  }

  /**
   * Whether the word is capitalised for itself, not because it begins the sentence or is a function
   * word.
   */
  private boolean isNamePart(List<Word> all, int index) {
    Word word = all.get(index);
    String lower = word.lower();
    boolean function =
        words.is("at", lower)
            || words.is("of", lower)
            || words.is("skip", lower)
            || words.is("noun", lower);
    return word.isCapitalised() && !function && !(index == 0 && word.text().length() <= 3);
  }

  private static boolean joins(String text, Word left, Word right) {
    String gap = text.substring(left.end(), right.start());
    return isSpace(gap)
        || isHyphen(gap)
        || gap.equals("'")
        || gap.equals("’")
        || gap.equals("‘")
        || gap.equals(".")
        || gap.equals(". ") && left.text().length() <= 2;
  }

  private static boolean isSpace(String gap) {
    return gap.equals(" ") || gap.equals("\u00a0") || gap.equals("\n");
  }

  private static boolean isHyphen(String gap) {
    return gap.equals("-") || gap.equals("\u2011") || gap.equals("\u2010");
  }
}
