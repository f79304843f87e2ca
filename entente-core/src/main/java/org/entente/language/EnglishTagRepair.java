package org.entente.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Mends the English tagger's systematic mistakes before the parser sees its tags. */
final class EnglishTagRepair {
  private final Set<String> headlineVerbs;

  EnglishTagRepair(Set<String> headlineVerbs) {
    this.headlineVerbs = headlineVerbs;
  }

  /** Works on {@link Word#fineTag}, a Penn tag in English. */
  void repair(List<Word> words) {
    firstWord(words);
    for (int i = 1; i < words.size(); i++) {
      behindArticle(words.get(i - 1), words.get(i));
      beforeArticle(words, i);
      memberState(words.get(i - 1), words.get(i));
    }
    if (words.stream().noneMatch(EnglishTagRepair::isFinite)) {
      headlineVerb(words);
    }
  }

  /**
   * "Sanctions were imposed": a plural that begins the sentence is a name only where another name
   * follows.
   */
  private static void firstWord(List<Word> words) {
    Word first = words.get(0);
    String form = first.form;
    boolean plural = first.fineTag.equals("NNPS") && form.length() > 3 && form.endsWith("s");
    boolean people =
        form.endsWith("ans")
            || form.endsWith("is")
            || form.endsWith("ns") && !form.endsWith("ions");
    boolean alone = words.size() > 1 && !words.get(1).fineTag.startsWith("NNP");
    if (plural
        && alone
        && !people
        && form.substring(1).equals(form.substring(1).toLowerCase(Locale.ROOT))) {
      first.fineTag = "NNS";
    }
  }

  /** "A drone strike": no verb stands behind an article. */
  private static void behindArticle(Word article, Word word) {
    boolean verb = word.fineTag.equals("VB") || word.fineTag.equals("VBP");
    if (verb && article.form.matches("(?i)an?|the")) {
      word.fineTag = "NN";
    }
  }

  /** "the EU member states approved ...": states that are members state nothing. */
  private static void memberState(Word member, Word states) {
    if (member.form.equalsIgnoreCase("member") && states.form.equalsIgnoreCase("states")) {
      states.fineTag = "NNS";
    }
  }

  /** "Canada unblocked the accounts": no adjective stands before an article. */
  private static void beforeArticle(List<Word> words, int i) {
    if (i + 1 == words.size()
        || !words.get(i).fineTag.equals("JJ")
        || !words.get(i).form.endsWith("ed")
        || !words.get(i + 1).form.matches("(?i)an?|the|its|his|her|their")) {
      return;
    }
    Word before = words.get(i - 1);
    if (before.form.matches("has|have|had")) {
      words.get(i).fineTag = "VBN";
    } else if (before.fineTag.startsWith("NN")) {
      words.get(i).fineTag = "VBD";
    }
  }

  private static boolean isFinite(Word word) {
    return switch (word.fineTag) {
      case "VBD", "VBZ", "VBP", "MD", "VB", "VBN" -> true;
      default -> false;
    };
  }

  /** "Iran, Belarus sign pact": a word that may be a verb between a name and a noun. */
  private void headlineVerb(List<Word> words) {
    for (int i = 1; i + 1 < words.size(); i++) {
      Word word = words.get(i);
      boolean noun = word.fineTag.startsWith("NN") || word.fineTag.startsWith("JJ");
      boolean subject = words.get(i - 1).fineTag.startsWith("NN");
      boolean after =
          !words.get(i + 1).fineTag.equals("POS") && !words.get(i + 1).fineTag.equals(",");
      String form = word.form.toLowerCase(Locale.ROOT);
      boolean third =
          form.endsWith("s") && headlineVerbs.contains(form.substring(0, form.length() - 1))
              || form.endsWith("es")
                  && headlineVerbs.contains(form.substring(0, form.length() - 2));
      if (noun && subject && after && (third || headlineVerbs.contains(form))) {
        word.fineTag = third ? "VBZ" : "VBP";
        return;
      }
    }
  }
}
