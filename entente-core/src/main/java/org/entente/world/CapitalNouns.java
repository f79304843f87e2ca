package org.entente.world;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.model.Place;
import org.entente.model.Sentence;
import org.entente.world.Gazetteer.Entry;
import org.entente.world.Gazetteer.Kind;
import org.entente.world.NameMatcher.Match;
import org.entente.world.NameMatcher.Word;

/** Capitals without their names: "dans la capitale biélorusse", "dans notre capitale". */
final class CapitalNouns {

  private final Gazetteer gazetteer;
  private final PlaceWords words;
  private final Function<String, Optional<String>> countryOfAdjective;

  CapitalNouns(
      Gazetteer gazetteer,
      PlaceWords words,
      Function<String, Optional<String>> countryOfAdjective) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.countryOfAdjective = countryOfAdjective;
  }

  /** Adds those of the sentence behind which or whose adjective no name of a place stands. */
  void add(
      Sentence sentence,
      List<Word> all,
      List<Match> matches,
      Set<String> context,
      String home,
      LocativeCue cue,
      List<PlaceResolver.Mentioned> found) {
    for (int i = 0; i < all.size(); i++) {
      if (!words.is("capital", all.get(i).lower())) {
        continue;
      }
      Reference reference = reference(all, i, context, home);
      Optional<Entry> capital =
          Optional.ofNullable(reference.country()).flatMap(gazetteer::capitalOf);
      int next = reference.last() + 1;
      int after = i + 1;
      boolean named =
          matches.stream()
              .anyMatch(m -> m.first() == after || m.first() == next || m.first() == next + 1);
      if (capital.isPresent() && !named) {
        int start = all.get(reference.first()).start();
        int end = all.get(reference.last()).end();
        Place place =
            PlaceResolver.place(sentence, start, end, capital.get(), context)
                .called(capital.get().name());
        found.add(
            new PlaceResolver.Mentioned(place, Kind.CAPITAL, cue.locatesNoun(reference.first())));
      }
    }
  }

  /** The words that refer to a capital and the country whose capital it is, or null. */
  private record Reference(int first, int last, String country) {}

  private Reference reference(List<Word> all, int noun, Set<String> context, String home) {
    if (noun + 1 < all.size()) {
      Optional<String> behind = countryOfAdjective.apply(all.get(noun + 1).text());
      if (behind.isPresent()) {
        return new Reference(noun, noun + 1, behind.get());
      }
    }
    if (noun > 0) {
      Optional<String> before = countryOfAdjective.apply(all.get(noun - 1).text());
      if (before.isPresent()) {
        return new Reference(noun - 1, noun, before.get());
      }
    }
    boolean our = noun > 0 && words.is("our", all.get(noun - 1).lower());
    boolean bare = noun > 0 && words.is("skip", all.get(noun - 1).lower());
    String only = context.size() == 1 ? context.iterator().next() : null;
    String country = our && home != null ? home : our || bare ? only : null;
    return new Reference(our ? noun - 1 : noun, noun, country);
  }
}
