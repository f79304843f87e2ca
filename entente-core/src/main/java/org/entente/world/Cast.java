package org.entente.world;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Block;
import org.entente.model.Sentence;
import org.entente.world.PersonRuns.Run;

/**
 * The people of one article: full names with office and country, learnt from titles, appositions
 * and the table of holders, and found again by last name; abbreviations introduced in parentheses.
 * What is worked out for a sentence is kept; one for each article, not thread-safe.
 */
public final class Cast {
  private final String language;
  private final LocalDate day;
  private final Map<Integer, Scene> scenes;
  private final Map<Integer, List<Run>> runs = new HashMap<>();
  private final List<Person> people;
  private final Map<String, Person> byKey = new HashMap<>();
  private final Map<String, List<Side>> abbreviations;
  private final Map<String, Integer> countries = new HashMap<>();

  /**
   * Of sentences as they are asked for: their trees may be repaired after the people are learnt.
   */
  private final Map<Sentence, Scene> asked = new IdentityHashMap<>();

  private final Map<Scene, List<Run>> askedRuns = new IdentityHashMap<>();

  private Cast(String language, LocalDate day, Map<Integer, Scene> scenes, CastBuilder builder) {
    this.language = language;
    this.day = day;
    this.scenes = scenes;
    this.people = builder.people();
    this.runs.putAll(builder.runs());
    this.abbreviations = builder.abbreviations();
    for (Scene scene : scenes.values()) {
      scene.names.stream()
          .filter(n -> n.kind() == Name.Kind.COUNTRY || n.kind() == Name.Kind.DEMONYM)
          .forEach(n -> countries.merge(n.code(), weight(scene), Integer::sum));
    }
    people.forEach(p -> byKey.put(String.join(" ", p.keys()), p));
  }

  /**
   * Learns the people of an article; offices that it does not tell come from the table of holders.
   *
   * @param sentences all its sentences
   * @param language ISO 639-1 code
   * @param day day of publication or null
   */
  public static Cast of(List<Sentence> sentences, String language, LocalDate day) {
    return of(sentences, language, day, HolderTable.standard());
  }

  /** As {@link #of(List, String, LocalDate)}; with other known holders of offices. */
  public static Cast of(List<Sentence> sentences, String language, LocalDate day, Holders holders) {
    LanguageNames tables = World.standard().tables(language);
    Map<Integer, Scene> scenes = new LinkedHashMap<>();
    for (Sentence sentence : sentences) {
      scenes.put(sentence.index(), new Scene(sentence, tables, day));
    }
    return new Cast(language, day, scenes, new CastBuilder(scenes, language, day, holders));
  }

  /** Full names of the people of the article, in order of appearance. */
  public List<String> names() {
    return people.stream().map(Person::name).toList();
  }

  /** Whether the article names this country or its people (not only its capital). */
  boolean mentions(String country) {
    return countries.containsKey(country);
  }

  /** Codes of the countries the article speaks of. */
  Set<String> countries() {
    return countries.keySet();
  }

  /** Which of these countries the article speaks of most, or empty where it names none of them. */
  Optional<String> mostNamed(List<String> candidates) {
    return candidates.stream()
        .filter(countries::containsKey)
        .max(
            Comparator.comparingInt((String c) -> countries.get(c))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static int weight(Scene scene) {
    return scene.sentence.kind() == Block.Kind.TITLE ? 3 : 1;
  }

  Scene scene(Sentence sentence) {
    return asked.computeIfAbsent(sentence, this::newScene);
  }

  private Scene newScene(Sentence sentence) {
    Scene scene = scenes.get(sentence.index());
    return scene != null && scene.sentence.equals(sentence)
        ? scene
        : new Scene(sentence, World.standard().tables(language), day);
  }

  List<Run> runs(Scene scene) {
    List<Run> found = runs.get(scene.sentence.index());
    return found != null && scenes.get(scene.sentence.index()) == scene
        ? found
        : askedRuns.computeIfAbsent(scene, one -> new PersonRuns(one).find());
  }

  /** The stretch of a person's name that covers the token. */
  Optional<Run> runAt(Scene scene, int token) {
    return runs(scene).stream().filter(r -> r.covers(token)).findFirst();
  }

  /** The person a stretch of name words names. */
  Optional<Person> person(Scene scene, Run run) {
    return CastBuilder.match(people, run.keys(scene.sentence), run.titled());
  }

  /** The sides that an abbreviation introduced in the article stands for. */
  List<Side> abbreviation(Scene scene, int token) {
    return abbreviations.getOrDefault(scene.sentence.token(token).form(), List.of());
  }
}
