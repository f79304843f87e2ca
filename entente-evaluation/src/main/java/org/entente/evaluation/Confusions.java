package org.entente.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What became of the pairs that were missed.
 *
 * @param swapped found with actor and recipient exchanged
 * @param otherType found between the same sides as another type
 * @param otherParties the type was found in the article with one of the sides right
 * @param nothing none of these
 * @param types how often pairs of one type were found as another: gold type, then found type
 */
public record Confusions(
    int swapped,
    int otherType,
    int otherParties,
    int nothing,
    Map<String, Map<String, Integer>> types) {

  static Confusions of(List<ArticleScore> scores) {
    int[] counts = new int[4];
    Map<String, Map<String, Integer>> types = new TreeMap<>();
    for (ArticleScore score : scores) {
      for (Pair missed : score.missed()) {
        Pair reversed = missed.reversed();
        Optional<Pair> other =
            score.wrong().stream()
                .filter(wrong -> wrong.isBetweenSame(missed) && !wrong.type().equals(missed.type()))
                .min((a, b) -> a.type().compareTo(b.type()));
        if (!reversed.equals(missed) && score.wrong().contains(reversed)) {
          counts[0]++;
        } else if (other.isPresent()) {
          counts[1]++;
          types
              .computeIfAbsent(missed.type(), type -> new TreeMap<>())
              .merge(other.get().type(), 1, Integer::sum);
        } else if (score.wrong().stream().anyMatch(wrong -> shareASide(wrong, missed))) {
          counts[2]++;
        } else {
          counts[3]++;
        }
      }
    }
    return new Confusions(counts[0], counts[1], counts[2], counts[3], types);
  }

  private static boolean shareASide(Pair wrong, Pair missed) {
    return wrong.type().equals(missed.type())
        && (missed.actor() != null
                && (missed.actor().equals(wrong.actor())
                    || missed.actor().equals(wrong.recipient()))
            || missed.recipient() != null
                && (missed.recipient().equals(wrong.recipient())
                    || missed.recipient().equals(wrong.actor())));
  }
}
