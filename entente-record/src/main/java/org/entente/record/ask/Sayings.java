package org.entente.record.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.record.SpokenLine;
import org.entente.record.store.Store;

/** What was said on a subject: statements that hold one of its words. */
public final class Sayings {

  /**
   * How many times as many statements are looked at as are asked for: a word of one language may be
   * a common one of another ("or" is gold in French), and those are left out afterwards.
   */
  private static final int MORE = 10;

  private Sayings() {}

  /**
   * The newest statements.
   *
   * @param side side of the speaker, or null
   * @param about words that the statement holds beside, or null
   * @param subject language to the words of the subject, in their base form
   * @param limit most statements given
   */
  public static List<SpokenLine> on(
      Store store, String side, String about, Map<String, List<String>> subject, int limit) {
    Set<SpokenLine> found = new LinkedHashSet<>();
    subject.forEach(
        (language, words) ->
            words.stream()
                .flatMap(Sayings::forms)
                .forEach(
                    form ->
                        store
                            .statements(
                                side, about == null ? form : about + " " + form, MORE * limit)
                            .stream()
                            .filter(line -> line.article().language().equals(language))
                            .forEach(found::add)));
    List<SpokenLine> newest = new ArrayList<>(found);
    newest.sort(
        Comparator.comparing(SpokenLine::day)
            .thenComparing(line -> line.article().id())
            .reversed());
    return newest.size() > limit ? List.copyOf(newest.subList(0, limit)) : newest;
  }

  /** The word as it stands and in the plural: a text index need not know that they are one. */
  private static Stream<String> forms(String word) {
    String plural =
        Stream.of(word.split(" "))
            .map(part -> part.matches(".*[sxz]") ? part : part + "s")
            .collect(Collectors.joining(" "));
    return Stream.of(word, plural).distinct();
  }
}
