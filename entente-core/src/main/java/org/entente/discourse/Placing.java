package org.entente.discourse;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.algebra.Act;
import org.entente.model.Actor;
import org.entente.model.Block;
import org.entente.model.Place;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.world.World;

/** Where an act takes place. Keeps the place that the text tells of; one for each article. */
final class Placing {

  /** Types of acts that are done where their speakers are. */
  private static final Set<String> SPOKEN =
      Set.of("CONSULT", "AGREE", "SUPPORT", "CONCEDE", "REQUEST", "ACCUSE");

  /** Types of acts that a state does on its own ground where the text names no other. */
  private static final Set<String> AT_HOME = Set.of("MOBILIZE", "COERCE");

  private final World world;
  private final String language;
  private final Predicate<String> landmarks;
  private Place told;

  /**
   * @param landmarks nouns whose complement is near, not where something happens ("frontière")
   * @param setting the place of the dateline or of the lead, or null
   */
  Placing(World world, String language, Place setting, Predicate<String> landmarks) {
    this.world = world;
    this.language = language;
    this.told = setting;
    this.landmarks = landmarks;
  }

  /** The place that the sentence names for the act, or null. */
  Place named(Sentence sentence, Act act, List<Place> places) {
    List<Place> sites =
        places.stream()
            .filter(place -> !isLandmark(sentence, place) && !isParticipant(act, place))
            .toList();
    return Anchors.nearest(sentence, act.token(), sites, p -> new Span(p.start(), p.end()), false)
        .orElse(null);
  }

  /**
   * "un ultimatum à Bamako": the town stands for those who govern from it; but who travels to Oslo
   * is in Oslo.
   */
  private static boolean isParticipant(Act act, Place place) {
    if (act.type().equals("CONSULT") && "visit".equals(act.mode())) {
      return act.actors().stream()
          .anyMatch(actor -> actor.start() <= place.start() && place.end() <= actor.end());
    }
    return Stream.concat(act.actors().stream(), act.recipients().stream())
        .anyMatch(actor -> actor.start() <= place.start() && place.end() <= actor.end());
  }

  /** "près de la frontière du Mali" tells how far away it was, not where. */
  private boolean isLandmark(Sentence sentence, Place place) {
    return sentence.tokens().stream()
        .filter(token -> token.start() == place.start() && token.head() != 0)
        .map(token -> sentence.token(token.head()).lemma())
        .anyMatch(above -> landmarks.test(above));
  }

  /** ISO code of the country of the place that the act's own clause names, or null. */
  String within(Sentence sentence, Act act, List<Place> places) {
    return Anchors.nearest(sentence, act.token(), places, p -> new Span(p.start(), p.end()), true)
        .map(Place::country)
        .orElse(null);
  }

  /**
   * The place of an act whose sentence names none: where the text tells that its participants are,
   * else the country that all of them belong to, else null.
   */
  private Place supposed(Sentence sentence, Act act) {
    Set<String> countries = new HashSet<>();
    act.actors().forEach(actor -> countries.add(country(actor)));
    act.recipients().forEach(actor -> countries.add(country(actor)));
    String country = host(act);
    boolean here =
        country == null
            ? countries.contains(toldCountry()) || SPOKEN.contains(act.type())
            : country.equals(toldCountry());
    if (told != null && sentence.kind() != Block.Kind.RELATED && here) {
      int at = sentence.span().start();
      return new Place(
          told.name(), told.country(), told.latitude(), told.longitude(), told.geonameId(), at, at);
    }
    if (country == null && countries.size() == 1) {
      country = countries.iterator().next();
    }
    if (country == null || country.isEmpty()) {
      return null;
    }
    int at = sentence.span().start();
    return new Place(world.nameOf(country, language), country, null, null, null, at, at);
  }

  /**
   * The place of an act: the one that its sentence names, but a court judges at home, whatever the
   * case is about; else the supposed one.
   */
  Place of(Sentence sentence, Act act, Place named) {
    boolean away =
        named != null && "convict".equals(act.mode()) && !isOf(act.actors(), named.country());
    return named == null || away ? supposed(sentence, act) : named;
  }

  private static boolean isOf(List<Actor> actors, String country) {
    return actors.isEmpty()
        || actors.stream().anyMatch(a -> country(a).isEmpty() || a.country().equals(country));
  }

  /** A visit is made where the host is; forces are raised, people arrested and judged at home. */
  private static String host(Act act) {
    boolean visit =
        act.type().equals("CONSULT") && "visit".equals(act.mode()) && act.recipients().size() == 1;
    boolean home = AT_HOME.contains(act.type()) || "convict".equals(act.mode());
    if (visit) {
      return act.recipients().get(0).country();
    }
    return home && act.actors().size() == 1 ? act.actors().get(0).country() : null;
  }

  private String toldCountry() {
    return told == null ? null : told.country();
  }

  private static String country(Actor actor) {
    return actor.country() == null ? "" : actor.country();
  }

  /**
   * Moves the place that the text tells of to the one where an act has just been told to happen.
   */
  void tell(Sentence sentence, Place place) {
    if (place != null && place.geonameId() != null && sentence.kind() != Block.Kind.RELATED) {
      told = place;
    }
  }
}
