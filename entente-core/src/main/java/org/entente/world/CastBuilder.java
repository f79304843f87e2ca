package org.entente.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Sentence;
import org.entente.model.Token;
import org.entente.world.OfficeEvidence.Evidence;
import org.entente.world.PersonRuns.Run;

/** Gathers the people and abbreviations of one article. */
final class CastBuilder {
  private static final Set<String> OPENING = Set.of("(", "-LRB-");
  private static final Set<String> CLOSING = Set.of(")", "-RRB-", ",");

  private final Map<Integer, List<Run>> runs = new LinkedHashMap<>();
  private final List<Person> people = new ArrayList<>();
  private final Map<String, List<Side>> abbreviations = new HashMap<>();
  private final String language;
  private Side lastKnown = Side.unknown(null);
  private Side lastPerson = Side.unknown(null);

  CastBuilder(Map<Integer, Scene> scenes, String language, LocalDate day, Holders holders) {
    this.language = language;
    scenes.values().forEach(s -> runs.put(s.sentence.index(), new PersonRuns(s).find()));
    for (Scene scene : scenes.values()) {
      for (Run run : runs.get(scene.sentence.index())) {
        if (run.keys(scene.sentence).size() > 1) {
          addFullName(scene, run);
        }
      }
    }
    for (Scene scene : scenes.values()) {
      learn(scene, holders, day);
    }
    askHolders(holders, day);
    for (Scene scene : scenes.values()) {
      learnAbbreviations(scene);
    }
  }

  List<Person> people() {
    return List.copyOf(people);
  }

  Map<Integer, List<Run>> runs() {
    return runs;
  }

  Map<String, List<Side>> abbreviations() {
    return Map.copyOf(abbreviations);
  }

  private void addFullName(Scene scene, Run run) {
    List<String> keys = run.keys(scene.sentence);
    if (!run.titled() && isPlace(scene, run)) {
      return;
    }
    for (int i = 0; i < people.size(); i++) {
      Person person = people.get(i);
      if (isPartOf(keys, person.keys())) {
        return;
      }
      if (isPartOf(person.keys(), keys)
          && person.keys().get(person.keys().size() - 1).equals(keys.get(keys.size() - 1))) {
        people.set(i, person.named(run.text(scene.sentence), keys));
        return;
      }
    }
    people.add(new Person(run.text(scene.sentence), keys, Side.unknown(null), null));
  }

  /** A town without an office beside it: "New York". */
  private static boolean isPlace(Scene scene, Run run) {
    return Gazetteer.standard().find(run.text(scene.sentence)).stream()
            .anyMatch(e -> e.population() > 0)
        && new OfficeEvidence(scene, List.of(run)).of(run).isEmpty();
  }

  private void learn(Scene scene, Holders holders, LocalDate day) {
    Sentence sentence = scene.sentence;
    OfficeEvidence offices = new OfficeEvidence(scene, runs.get(sentence.index()));
    int read = 0;
    for (Run run : runs.get(sentence.index())) {
      rememberNames(scene, read + 1, run.from());
      read = run.last();
      Optional<Evidence> evidence = offices.of(run);
      List<String> keys = run.keys(sentence);
      int at = indexOf(people, keys, run.titled());
      if (at < 0
          && keys.size() == 1
          && (run.titled() || evidence.isPresent() && evidence.get().noun() > 0)) {
        people.add(new Person(run.text(sentence), keys, Side.unknown(null), null));
        at = people.size() - 1;
      }
      if (at < 0 && keys.size() == 1 && holders.find(run.text(sentence), day).isPresent()) {
        people.add(new Person(run.text(sentence), keys, Side.unknown(null), null));
        at = people.size() - 1;
      }
      if (at < 0) {
        continue;
      }
      if (evidence.isPresent() && evidence.get().possessed() && !people.get(at).side().isKnown()) {
        // "son Premier ministre, X": whoever is known to hold it tells more than "son".
        people.set(at, held(people.get(at), holders, day));
      }
      if (evidence.isPresent()) {
        people.set(at, improved(people.get(at), evidence.get()));
      }
      if (!people.get(at).side().isKnown()) {
        people.set(at, held(people.get(at), holders, day));
      }
      lastPerson = people.get(at).side();
    }
    rememberNames(scene, read + 1, sentence.tokens().size() + 1);
  }

  private void rememberNames(Scene scene, int from, int to) {
    for (Name name : scene.names) {
      if (name.first() >= from && name.first() < to && name.isNational()) {
        lastKnown = new Side(name.code(), null);
      }
    }
  }

  private Person improved(Person person, Evidence evidence) {
    Side side = evidence.side();
    Side owner = lastPerson.isNational() ? lastPerson : lastKnown;
    if (!side.isKnown() && evidence.possessed() && owner.isNational()) {
      side = new Side(owner.code(), side.sector());
    }
    Side old = person.side();
    if (!old.isKnown() && side.isKnown()) {
      return person.withSide(
          side.sector() == null ? side.orSector(old.sector()) : side, evidence.office());
    }
    if (old.sector() == null) {
      return person.withSide(old.orSector(side.sector()), evidence.office());
    }
    return person.withSide(old, evidence.office());
  }

  private void askHolders(Holders holders, LocalDate day) {
    for (int i = 0; i < people.size(); i++) {
      if (!people.get(i).side().isKnown() || people.get(i).side().sector() == null) {
        people.set(i, held(people.get(i), holders, day));
      }
    }
  }

  private Person held(Person person, Holders holders, LocalDate day) {
    Optional<Holder> holder = holders.find(person.name(), day);
    if (holder.isEmpty()) {
      return person;
    }
    Holder found = holder.get();
    Side old = person.side();
    String office = found.office(language);
    if (old.isKnown()) {
      return old.code().equals(found.country())
          ? person.withSide(old.orSector(found.sector()), office)
          : person;
    }
    String name = person.keys().size() == 1 ? found.name() : person.name();
    Side side = new Side(found.country(), found.sector() == null ? old.sector() : found.sector());
    return new Person(
        name, person.keys(), side, person.office() == null ? office : person.office());
  }

  /** Words in parentheses that abbreviate the name before them: "Forces nouvelles (FN)". */
  private void learnAbbreviations(Scene scene) {
    Sentence sentence = scene.sentence;
    NounPhrase phrase = new NounPhrase(scene, NounPhrase.Known.NOBODY, Set.of());
    for (int i = 3; i < sentence.tokens().size(); i++) {
      Token open = sentence.token(i - 1);
      Token token = sentence.token(i);
      if (!OPENING.contains(open.form())
          || !CLOSING.contains(sentence.token(i + 1).form())
          || !isShort(token)) {
        continue;
      }
      List<Side> sides = List.of();
      List<Name> names = scene.namesAt(i - 2);
      if (!names.isEmpty()) {
        boolean whole =
            names.get(0).kind() != Name.Kind.DEMONYM && names.get(0).kind() != Name.Kind.COUNTRY
                || names.get(0).first() != i - 2
                || isCountry(names.get(0), scene, i);
        if (whole) {
          sides = names.stream().map(Side::of).toList();
        }
      }
      if (sides.isEmpty()) {
        sides = unknownOrganisation(scene, phrase, i - 2, token.form());
      }
      if (!sides.isEmpty() && sides.get(0).isKnown()) {
        abbreviations.putIfAbsent(token.form(), sides);
      }
    }
  }

  private static boolean isCountry(Name name, Scene scene, int abbreviation) {
    int before = name.first() - 1;
    while (before > 0 && scene.sentence.token(before).is("DET")) {
      before--;
    }
    return name.kind() == Name.Kind.COUNTRY
        && !scene.isWord("genitive", before)
        && abbreviation - 2 == name.last()
        && name.last() - name.first() > 0;
  }

  /** The sides of the capitalised noun phrase whose initials the abbreviation begins with. */
  private static List<Side> unknownOrganisation(
      Scene scene, NounPhrase phrase, int last, String abbreviation) {
    Sentence sentence = scene.sentence;
    for (int first = Math.max(1, last - 9); first <= last; first++) {
      Token start = sentence.token(first);
      boolean initial =
          Character.toLowerCase(start.form().charAt(0))
              == Character.toLowerCase(abbreviation.charAt(0));
      if (initial && Character.isUpperCase(start.form().charAt(0))) {
        List<Side> sides = phrase.sides(first);
        if (!sides.isEmpty() && sides.get(0).isKnown()) {
          return sides;
        }
        Scene.NounSpan noun = scene.nounAt(first);
        for (int i = first; i <= last; i++) {
          if (scene.isDemonym(i) || scene.hasName(i, Name.Kind.COUNTRY)) {
            return List.of(
                new Side(
                    scene.namesAt(i).get(0).code(), noun == null ? "UNK" : noun.noun().sector()));
          }
        }
        return sides;
      }
    }
    return List.of();
  }

  private static boolean isShort(Token token) {
    String form = token.form();
    return form.length() >= 2
        && form.length() <= 9
        && Character.isUpperCase(form.charAt(0))
        && (form.equals(form.toUpperCase(Locale.ROOT)) || token.is("PROPN"));
  }

  static Optional<Person> match(List<Person> people, List<String> keys, boolean titled) {
    int at = indexOf(people, keys, titled);
    return at < 0 ? Optional.empty() : Optional.of(people.get(at));
  }

  /** A full name in full, a part of it with its end, a last name; with a title any part of it. */
  private static int indexOf(List<Person> people, List<String> keys, boolean titled) {
    for (int i = 0; i < people.size(); i++) {
      if (people.get(i).keys().equals(keys)) {
        return i;
      }
    }
    String last = keys.get(keys.size() - 1);
    for (int i = 0; i < people.size(); i++) {
      List<String> full = people.get(i).keys();
      if (full.get(full.size() - 1).equals(last) && isPartOf(keys, full)) {
        return i;
      }
    }
    for (int i = 0; i < people.size(); i++) {
      List<String> full = people.get(i).keys();
      boolean ends = full.get(full.size() - 1).equals(last) && keys.size() == 1;
      if (ends || isPartOf(keys, full) && (titled || keys.size() > 1 || full.get(0).equals(last))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isPartOf(List<String> part, List<String> whole) {
    int at = 0;
    for (String key : whole) {
      if (at < part.size() && part.get(at).equals(key)) {
        at++;
      }
    }
    return at == part.size();
  }
}
