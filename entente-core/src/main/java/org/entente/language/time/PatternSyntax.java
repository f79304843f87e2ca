package org.entente.language.time;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.language.time.Vocabulary.Entry;

/**
 * Reads the left side of a time pattern: words ({@code la_veille|hier}, alternatives by a bar, an
 * underscore joins the words of one), word lists ({@code @part}), slots ({@code {day}}, {@code
 * {day2}}), optional parts ({@code [le]}), words that must stand before or behind but do not belong
 * to the expression ({@code (en) {month}}), and words that must not follow ({@code !@counted}).
 */
final class PatternSyntax {

  /**
   * One way through a pattern.
   *
   * @param steps its places
   * @param lead how many of the first ones stand before the expression
   * @param tail how many of the last ones stand behind it
   */
  record Variant(List<Step> steps, int lead, int tail) {

    /** The names that its slots bind. */
    Set<String> names() {
      Set<String> names = new HashSet<>();
      for (Step step : steps) {
        if (step instanceof Step.Fill fill) {
          names.add(fill.name());
        }
      }
      return names;
    }
  }

  private final Vocabulary vocabulary;
  private final Set<String> used = new HashSet<>();

  PatternSyntax(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The kinds of the vocabulary that patterns have spoken of so far. */
  Set<String> used() {
    return used;
  }

  /**
   * All ways through the pattern.
   *
   * @throws IllegalArgumentException that says what was found and what is allowed
   */
  List<Variant> read(String say) {
    String core = say.strip();
    List<List<Step>> leads = List.of(List.of());
    List<List<Step>> tails = List.of(List.of());
    if (core.startsWith("(")) {
      int close = core.indexOf(')');
      leads = sequences(core.substring(1, close < 0 ? core.length() : close));
      core = close < 0 ? "" : core.substring(close + 1);
    }
    if (core.endsWith(")")) {
      int open = core.lastIndexOf('(');
      tails = sequences(core.substring(Math.max(open, 0) + 1, core.length() - 1));
      core = open < 0 ? "" : core.substring(0, open);
    }
    List<Variant> found = new ArrayList<>();
    for (List<Step> middle : sequences(core)) {
      if (middle.isEmpty()) {
        throw new IllegalArgumentException("a pattern without words: " + say);
      }
      for (List<Step> lead : leads) {
        for (List<Step> tail : tails) {
          List<Step> steps = new ArrayList<>(lead);
          steps.addAll(middle);
          steps.addAll(tail);
          int behind = tail.size() + (middle.get(middle.size() - 1) instanceof Step.Not ? 1 : 0);
          found.add(new Variant(List.copyOf(steps), lead.size(), behind));
        }
      }
    }
    return found;
  }

  /** Every sequence of steps that the optional parts allow. */
  private List<List<Step>> sequences(String say) {
    List<List<Step>> found = new ArrayList<>();
    found.add(List.of());
    String rest = say.strip();
    while (!rest.isEmpty()) {
      int end;
      List<List<Step>> choices;
      if (rest.startsWith("[")) {
        end = closing(rest);
        choices = new ArrayList<>(sequences(rest.substring(1, end)));
        choices.add(0, List.of());
        end++;
      } else {
        end = 0;
        while (end < rest.length() && rest.charAt(end) != ' ' && rest.charAt(end) != '[') {
          end++;
        }
        choices = List.of(List.of(step(rest.substring(0, end))));
      }
      found = product(found, choices);
      rest = rest.substring(end).strip();
    }
    return found;
  }

  private static int closing(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      depth += text.charAt(i) == '[' ? 1 : text.charAt(i) == ']' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("a bracket is not closed: " + text);
  }

  private static List<List<Step>> product(List<List<Step>> befores, List<List<Step>> behinds) {
    List<List<Step>> found = new ArrayList<>();
    for (List<Step> before : befores) {
      for (List<Step> behind : behinds) {
        List<Step> both = new ArrayList<>(before);
        both.addAll(behind);
        found.add(both);
      }
    }
    return found;
  }

  private Step step(String word) {
    if (word.startsWith("{") && word.endsWith("}")) {
      return fill(word.substring(1, word.length() - 1));
    }
    if (word.startsWith("!") && word.length() > 1) {
      return new Step.Not(entries(word.substring(1)));
    }
    return new Step.Literal(entries(word));
  }

  private Step fill(String name) {
    String bare = name.replaceAll("[123]$", "");
    Slot slot = Slot.named(bare);
    if (slot == null) {
      throw new IllegalArgumentException(
          "unknown slot {" + name + "}; allowed: " + List.of(Slot.values()));
    }
    used.addAll(slot.kinds());
    return new Step.Fill(slot, slot.field() + name.substring(bare.length()));
  }

  private List<Entry> entries(String word) {
    List<Entry> found = new ArrayList<>();
    for (String choice : word.split("\\|", -1)) {
      if (choice.startsWith("@")) {
        String kind = choice.substring(1);
        if (!vocabulary.has(kind)) {
          throw new IllegalArgumentException(
              "unknown word list @" + kind + "; allowed: " + vocabulary.kinds());
        }
        used.add(kind);
        found.addAll(vocabulary.all(kind));
      } else {
        found.add(Vocabulary.entryOf(choice, null));
      }
    }
    return List.copyOf(found);
  }
}
