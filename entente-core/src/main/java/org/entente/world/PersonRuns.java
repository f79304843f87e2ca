package org.entente.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** Finds stretches of capitalised words that look like names of persons. */
final class PersonRuns {

  /** "Mohammed VI". */
  private static final Pattern NUMERAL = Pattern.compile("[IVX]+");

  /**
   * A stretch of name tokens.
   *
   * @param first index of its first token
   * @param last index of its last token
   * @param titled whether "M.", "Mme", "Mr." or the like stands before it
   * @param from index of the first token with the titles before it
   */
  record Run(int first, int last, boolean titled, int from) {

    boolean covers(int token) {
      return from <= token && token <= last;
    }

    /** The name as written. */
    String text(Sentence sentence) {
      StringBuilder text = new StringBuilder();
      for (int i = first; i <= last; i++) {
        if (i > first && sentence.token(i).start() > sentence.token(i - 1).end()) {
          text.append(' ');
        }
        text.append(sentence.token(i).form());
      }
      return text.toString();
    }

    /** Its pieces, folded. */
    List<String> keys(Sentence sentence) {
      List<String> keys = new ArrayList<>();
      for (int i = first; i <= last; i++) {
        for (String part : Piece.split(sentence.token(i).form())) {
          keys.add(Piece.fold(part));
        }
      }
      return keys;
    }
  }

  private final Scene scene;
  private final Sentence sentence;
  private final int size;

  PersonRuns(Scene scene) {
    this.scene = scene;
    this.sentence = scene.sentence;
    this.size = sentence.tokens().size();
  }

  List<Run> find() {
    List<Run> runs = new ArrayList<>();
    int i = 1;
    while (i <= size) {
      if (begins(i)) {
        int last = i;
        while (last < size && continuation(last) > last) {
          last = continuation(last);
        }
        int from = titlesBefore(i);
        boolean titled = from < i;
        if (isPersonal(i, last, titled)) {
          runs.add(new Run(i, last, titled, from));
        }
        i = last + 1;
      } else {
        i++;
      }
    }
    return runs;
  }

  private boolean begins(int token) {
    return isNameWord(token) && scene.nounAt(token) == null;
  }

  private boolean isNameWord(int index) {
    Token token = sentence.token(index);
    String form = token.form();
    if (!scene.namesAt(index).isEmpty()
        || scene.isWord("title", index)
        || scene.isWord("calendar", index)) {
      return false;
    }
    if (!Character.isUpperCase(form.charAt(0)) && !hasInnerCapital(form)) {
      return false;
    }
    if (token.is("PROPN")) {
      return true;
    }
    return token.is("X", "NOUN", "ADJ")
        && index > 1
        && !sentence.token(index - 1).form().equals(".")
        && Character.isUpperCase(form.charAt(0))
        && !isLowerElsewhere(token);
  }

  /** "al-Soudani": a particle and a capital behind the hyphen. */
  private static boolean hasInnerCapital(String form) {
    int hyphen = form.indexOf('-');
    return hyphen > 0
        && hyphen < 4
        && hyphen + 1 < form.length()
        && Character.isUpperCase(form.charAt(hyphen + 1));
  }

  /** A common noun in capitals keeps its lower-case lemma: "Premier", "Affaires". */
  private static boolean isLowerElsewhere(Token token) {
    String lemma = token.lemma();
    return !lemma.isEmpty()
        && Character.isLowerCase(lemma.charAt(0))
        && !token.baseRelation().equals("flat")
        && !token.is("X");
  }

  /** The last token of the run if it goes on behind {@code last}, else {@code last}. */
  private int continuation(int last) {
    int next = last + 1;
    if (next > size) {
      return last;
    }
    if (isNameWord(next) && (scene.nounAt(next) == null || isInsideName(next))) {
      return next;
    }
    if (NUMERAL.matcher(sentence.token(next).form()).matches() && scene.namesAt(next).isEmpty()) {
      return next;
    }
    if (isTitleInside(next)) {
      return next + 1;
    }
    String form = sentence.token(next).form();
    boolean joint =
        form.equals("-")
            || form.length() == 2 && form.charAt(1) == '\''
            || form.length() == 2
                && form.charAt(1) == '\u2019'
                && Character.isUpperCase(form.charAt(0));
    if (joint && next < size && isNameWord(next + 1)) {
      return next + 1;
    }
    boolean particle =
        scene.tables.words("particle").contains(LanguageNames.bare(form))
            && !scene.isWord("genitive", next);
    if (particle) {
      int after = next + 1;
      if (after <= size && sentence.token(after).form().equals("-")) {
        after++;
      }
      if (after <= size
          && (isNameWord(after)
              || scene.tables.words("particle").contains(Piece.fold(sentence.token(after).form())))
          && !isNounWord(after)) {
        return isNameWord(after) ? after : last;
      }
    }
    return last;
  }

  private boolean isNounWord(int token) {
    return scene.nounAt(token) != null;
  }

  /** "Mohamed Ould Cheikh El Ghazouani": a title in the middle of a name. */
  private boolean isTitleInside(int token) {
    return token < size
        && scene.isWord("title", token)
        && isPartOfName(token)
        && isNameWord(token + 1);
  }

  private boolean isInsideName(int token) {
    return isPartOfName(token) && token < size && isNameWord(token + 1);
  }

  private boolean isPartOfName(int token) {
    return sentence.token(token).is("PROPN") && sentence.token(token).baseRelation().equals("flat");
  }

  private int titlesBefore(int first) {
    int from = first;
    while (from > 1
        && scene.isWord("title", from - 1)
        && !sentence.token(from - 1).is("DET", "ADP")) {
      from--;
    }
    while (from > 1
        && from < first
        && sentence.token(from - 1).is("DET")
        && scene.isWord("title", from - 1)
        && Character.isUpperCase(sentence.token(from - 1).form().charAt(0))) {
      from--;
    }
    return from;
  }

  private boolean isPersonal(int first, int last, boolean titled) {
    if (titled) {
      return true;
    }
    boolean acronyms = true;
    for (int i = first; i <= last; i++) {
      String form = sentence.token(i).form();
      if (scene.isWord("group", i)) {
        return false;
      }
      acronyms &= form.equals(form.toUpperCase(Locale.ROOT));
    }
    return !acronyms || isShouted();
  }

  /** Whether the whole sentence is in capitals. */
  private boolean isShouted() {
    return sentence.text().equals(sentence.text().toUpperCase(Locale.ROOT));
  }
}
