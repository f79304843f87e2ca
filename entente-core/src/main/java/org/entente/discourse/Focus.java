package org.entente.discourse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Block;
import org.entente.model.Sentence;
import org.entente.world.ActorResolver;
import org.entente.world.Name;
import org.entente.world.SentenceNames;

/** The countries that an article is about: those it names most, its title counting more. */
final class Focus {

  private static final int TITLE_WEIGHT = 3;
  private static final int TOPIC_WEIGHT = 5;

  private Focus() {}

  /**
   * ISO codes of the countries named at least half as much as the one named most, that one first.
   *
   * @param home code of the country in which everything is set, or null where none is known
   */
  static List<String> of(
      List<Sentence> sentences, SentenceNames names, ActorResolver resolver, String home) {
    Map<String, Integer> weights = new HashMap<>();
    if (home != null) {
      weights.put(home, TITLE_WEIGHT);
    }
    for (Sentence sentence : sentences) {
      if (sentence.kind() == Block.Kind.RELATED) {
        continue;
      }
      int weight =
          sentence.kind() == Block.Kind.TITLE ? TITLE_WEIGHT : sentence.index() < 3 ? 2 : 1;
      for (Name name : names.of(sentence)) {
        if (name.kind() == Name.Kind.CAPITAL && resolver.isLocation(sentence, name.last())) {
          continue; // where they met, not whom it is about
        }
        // "URGENT/Mali: ..." says outright whom the article is about.
        boolean topic = sentence.token(name.first()).baseRelation().equals("dislocated");
        for (String code : name.code().split("\\+")) {
          String country = code.split("/")[0];
          if (country.length() == 3 && !country.equals("WST") && !country.equals("UNK")) {
            weights.merge(country, topic ? weight + TOPIC_WEIGHT : weight, Integer::sum);
          }
        }
      }
    }
    int most = weights.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return weights.entrySet().stream()
        .filter(entry -> 2 * entry.getValue() >= most)
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
