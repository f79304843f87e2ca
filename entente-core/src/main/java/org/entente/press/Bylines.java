package org.entente.press;

import java.util.regex.Pattern;

/** Recognises lines that say who wrote an article and when it appeared. */
final class Bylines {

  private static final int LONGEST = 110;

  private static final String NAME = "\\p{Lu}[\\p{L}'’-]+";
  private static final String PARTICLE =
      "(?:de|du|des|la|le|van|von|der|den|ben|bin|ould|al|el|dos|da|di)";

  /** Two to four words of a name; the last may be an initial ("Jonas K."). */
  private static final Pattern NAME_ALONE =
      Pattern.compile(NAME + "(?: (?:" + PARTICLE + " )?(?:" + NAME + "|\\p{Lu}\\.)){1,3}");

  private static final Pattern NAME_FIRST =
      Pattern.compile(
          "^(?:"
              + NAME
              + "|\\p{Lu}\\.)(?:[ -](?:"
              + PARTICLE
              + " )?(?:"
              + NAME
              + "|\\p{Lu}\\.))+(?=$|[ ,|(/-]).*");

  private static final Pattern INITIAL_AT_END = Pattern.compile("[ \u00A0]\\p{Lu}\\.$");

  private final PressCues cues;

  Bylines(PressCues cues) {
    this.cues = cues;
  }

  /** Whether the line names its writer by words that say so: "De notre correspondante à Tunis,". */
  boolean isByline(String text, String folded, int start, int end) {
    return mayBeByline(text, start, end)
        && PressCues.opening(cues.bylineOpenings(), folded, start, end) > 0;
  }

  /** Whether the line names its writer behind such a word as "Par": "Par Jean Dupont, à Genève". */
  boolean isAuthored(String text, String folded, int start, int end) {
    if (!mayBeByline(text, start, end)) {
      return false;
    }
    int author = PressCues.opening(cues.authorOpenings(), folded, start, end);
    int name = Characters.skipBlank(text, start + author, end);
    if (name < end && text.charAt(name) == ':') {
      name = Characters.skipBlank(text, name + 1, end);
    }
    return author > 0
        && NAME_FIRST.matcher(text.substring(name, end)).matches()
        && !opensWithDay(folded, name, end);
  }

  private static boolean mayBeByline(String text, int start, int end) {
    return end - start <= LONGEST
        && (!Characters.endsSentence(text, start, end)
            || INITIAL_AT_END.matcher(text.substring(start, end)).find());
  }

  /** Whether the line is nothing but a name, as at the foot of an article. */
  boolean isName(String text, int start, int end) {
    return end - start <= 40 && NAME_ALONE.matcher(text.substring(start, end)).matches();
  }

  /** Whether the line says when the article appeared ("Publié le 12 mai 2024 à 14h05"). */
  boolean isPublished(String folded, int start, int end) {
    return end - start <= LONGEST
        && PressCues.opening(cues.publishedOpenings(), folded, start, end) > 0
        && folded.substring(start, end).chars().anyMatch(Character::isDigit);
  }

  private boolean opensWithDay(String folded, int start, int end) {
    int word = start;
    while (word < end && Character.isLetter(folded.charAt(word))) {
      word++;
    }
    String first = folded.substring(start, word);
    return cues.weekdays().contains(first) || cues.months().containsKey(first);
  }
}
