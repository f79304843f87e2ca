package org.entente.language;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives a text in capitals the case of running text, as far as the dictionary knows its words. */
final class Headlines {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final int LEAST_WORDS = 4;

  private Headlines() {}

  /** Changes the view where nearly all its letters are capitals. */
  static void recase(ParserView view, Syntax syntax) {
    String text = view.text();
    int words = 0;
    int known = 0;
    int upper = 0;
    int letters = 0;
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words++;
      known += syntax.isCommon(word.group()) ? 1 : 0;
      for (int i = word.start(); i < word.end(); i++) {
        letters++;
        upper += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
      }
    }
    if (words < LEAST_WORDS || upper < letters * 0.8 || known == 0) {
      return;
    }
    StringBuilder recased = new StringBuilder(text);
    word.reset();
    while (word.find()) {
      String lower = word.group().toLowerCase(Locale.ROOT);
      if (lower.length() == word.group().length()) {
        boolean common = lower.length() < 3 || syntax.isCommon(lower);
        String seen = common ? lower : Character.toTitleCase(lower.charAt(0)) + lower.substring(1);
        recased.replace(word.start(), word.end(), seen);
      }
    }
    view.recase(recased.toString());
  }
}
