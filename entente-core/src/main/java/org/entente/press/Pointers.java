package org.entente.press;

import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.model.Span;

/**
 * Recognises lines that point at other articles and finds the headline in them: "► À lire aussi :
 * ...", ">> ...".
 */
final class Pointers {

  private static final int LONGEST = 300;

  /** Signs of which every line is a pointer, whatever it says. */
  private static final Pattern SURE_SIGN = Pattern.compile("^(?:>{2,3}|»»)");

  private static final Pattern SIGN = Pattern.compile("^(?:>|»|►|▶|→|➤|➡|⇒)");
  private static final String SEPARATORS = ":|>»→►▶–—-";

  private final PressCues cues;

  Pointers(PressCues cues) {
    this.cues = cues;
  }

  /**
   * Where the headline stands in the line that begins and ends here; an empty span where the line
   * only announces the headlines that follow it; nothing where the line is no pointer.
   */
  Optional<Span> headline(String text, String folded, int start, int end) {
    if (end - start > LONGEST) {
      return Optional.empty();
    }
    String line = text.substring(start, Math.min(end, start + 4));
    boolean signed = SIGN.matcher(line).find();
    int at = Characters.skipBlank(text, start + Segments.sign(text, start, end), end);
    boolean bracketed = at < end && "([".indexOf(text.charAt(at)) >= 0;
    int cue = behindCue(text, folded, bracketed ? at + 1 : at, end);
    if (cue > 0) {
      boolean closed = bracketed && ")]".indexOf(text.charAt(end - 1)) >= 0;
      return Optional.of(trimmed(text, Math.min(cue, end), closed ? end - 1 : end));
    }
    if (!signed || !SURE_SIGN.matcher(line).find() && text.charAt(end - 1) == '.') {
      return Optional.empty();
    }
    return Optional.of(trimmed(text, behindRubric(text, folded, at, end), end));
  }

  private static Span trimmed(String text, int from, int to) {
    int start = Characters.skipBlank(text, from, to);
    return new Span(start, Characters.trimEnd(text, start, to));
  }

  /** Place behind a cue such as "Lire aussi :" and its rubric, or 0 where there is no cue. */
  private int behindCue(String text, String folded, int at, int end) {
    int length = PressCues.opening(cues.related(), folded, at, end);
    if (length == 0) {
      return 0;
    }
    int next = Characters.skipBlank(text, at + length, end);
    if (next == end) {
      return end;
    }
    if (SEPARATORS.indexOf(text.charAt(next)) >= 0) {
      return behindRubric(text, folded, behindSeparators(text, next, end), end);
    }
    boolean words = folded.substring(at, at + length).indexOf(' ') > 0;
    char first = text.charAt(next);
    return words && (Character.isUpperCase(first) || "«“\"".indexOf(first) >= 0) ? next : 0;
  }

  private int behindRubric(String text, String folded, int at, int end) {
    int length = PressCues.opening(cues.rubrics(), folded, at, end);
    int next = Characters.skipBlank(text, at + length, end);
    boolean parted = length > 0 && next < end && SEPARATORS.indexOf(text.charAt(next)) >= 0;
    return parted ? behindSeparators(text, next, end) : at;
  }

  private static int behindSeparators(String text, int from, int end) {
    int at = from;
    while (at < end
        && (SEPARATORS.indexOf(text.charAt(at)) >= 0 || Characters.isBlank(text.charAt(at)))) {
      at++;
    }
    return at;
  }
}
