package org.entente.algebra;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.codebook.Entry;
import org.entente.codebook.Lexicon;
import org.entente.model.Actor;
import org.entente.model.Token;
import org.entente.reading.Argument;
import org.entente.reading.Argument.Role;
import org.entente.reading.Predicate;
import org.entente.reading.SentenceReading;

/** Finds the arguments that an entry's roles name, and whether its conditions hold. */
final class Matcher {

  private final SentenceReading reading;
  private final Lexicon lexicon;
  private final Parties parties;
  private final Selectors selectors;

  Matcher(SentenceReading reading, Lexicon lexicon, Parties parties, Composer composer) {
    this.reading = reading;
    this.lexicon = lexicon;
    this.parties = parties;
    this.selectors = new Selectors(reading, lexicon, parties, composer);
  }

  /** The role of those whose last act the predicate answers; a type may follow behind a colon. */
  private static final String EARLIER = "earlier";

  /** Whether all conditions of the entry hold for the predicate. */
  boolean fits(Predicate predicate, Entry entry) {
    for (Map.Entry<String, List<String>> condition : entry.where().entrySet()) {
      if (!holds(predicate, entry, condition)) {
        return false;
      }
    }
    for (Map.Entry<String, List<String>> condition : entry.unless().entrySet()) {
      if (holds(predicate, entry, condition)) {
        return false;
      }
    }
    return true;
  }

  private boolean holds(
      Predicate predicate, Entry entry, Map.Entry<String, List<String>> condition) {
    if (condition.getKey().startsWith(EARLIER)) {
      return !answered(predicate, entry, condition.getKey()).isEmpty();
    }
    List<Argument> arguments = arguments(predicate, entry.genitive(), condition.getKey());
    for (Argument argument : arguments) {
      for (int head : argument.heads()) {
        if (selectors.selectAny(condition.getValue(), head)) {
          return true;
        }
      }
    }
    return condition.getValue().contains(Selectors.SEVERAL) && sides(arguments) > 1;
  }

  /**
   * The arguments that the entry asks for by their word: they belong to its act and are none of
   * their own.
   */
  Set<Integer> worded(Predicate predicate, Entry entry) {
    Set<Integer> heads = new LinkedHashSet<>();
    entry
        .where()
        .forEach(
            (role, selectors) -> {
              for (Argument argument : arguments(predicate, entry.genitive(), role)) {
                for (int head : argument.heads()) {
                  if (selectors.stream()
                      .anyMatch(
                          word -> !word.startsWith("#") && this.selectors.select(word, head))) {
                    heads.add(head);
                  }
                }
              }
            });
    return heads;
  }

  /** How many known sides the arguments name together, the camps of one country apart. */
  private long sides(List<Argument> arguments) {
    return arguments.stream()
        .flatMap(argument -> argument.heads().stream())
        .flatMap(head -> parties.at(head).stream())
        .filter(Actor::isKnown)
        .map(Actor::camp)
        .distinct()
        .count();
  }

  /** The arguments that a role expression names. */
  List<Argument> arguments(Predicate predicate, String genitive, String role) {
    int dot = role.indexOf('.');
    if (dot < 0) {
      List<Argument> plain = simple(predicate, genitive, role);
      return plain.isEmpty() ? plain : plain.stream().map(this::transparent).toList();
    }
    List<Argument> found = new ArrayList<>();
    for (Argument argument : arguments(predicate, genitive, role.substring(0, dot))) {
      for (int head : argument.heads()) {
        reading
            .at(head)
            .ifPresent(inner -> found.addAll(arguments(inner, "object", role.substring(dot + 1))));
      }
    }
    return found;
  }

  /**
   * "l'essentiel des sanctions", "a series of strikes": the noun that matters is the one behind
   * "de".
   */
  private Argument transparent(Argument argument) {
    List<Integer> heads = new ArrayList<>();
    for (int head : argument.heads()) {
      List<Argument> inner =
          lexicon.inClass(Transparency.TRANSPARENT, selectors.lemma(head))
                  && reading.at(head).isPresent()
              ? reading.at(head).get().in(Role.GENITIVE)
              : List.of();
      if (inner.isEmpty()) {
        heads.add(head);
      }
      inner.forEach(one -> heads.addAll(one.heads()));
    }
    return heads.equals(argument.heads())
        ? argument
        : new Argument(argument.role(), argument.marker(), heads, argument.inherited());
  }

  private static List<Argument> simple(Predicate predicate, String genitive, String role) {
    boolean noun = predicate.kind() == Predicate.Kind.NOUN;
    return switch (role) {
      case "subject" -> {
        if (!noun) {
          yield predicate.in(Role.SUBJECT);
        }
        List<Argument> found = new ArrayList<>(predicate.in(Role.SUBJECT));
        found.addAll(predicate.in(Role.ADJECTIVE));
        if (genitive.equals("subject")) {
          found.addAll(predicate.in(Role.GENITIVE));
          found.addAll(predicate.in(Role.POSSESSIVE));
        } else if (genitive.equals("none") || hasBothGenitives(predicate)) {
          found.addAll(predicate.in(Role.GENITIVE, Argument.POSSESSOR));
        }
        yield found;
      }
      case "object" -> {
        if (!noun || !genitive.equals("object")) {
          yield predicate.in(Role.OBJECT);
        }
        List<Argument> found = new ArrayList<>(predicate.in(Role.OBJECT));
        found.addAll(predicate.in(Role.GENITIVE));
        if (hasBothGenitives(predicate)) {
          found.removeAll(predicate.in(Role.GENITIVE, Argument.POSSESSOR));
        }
        found.addAll(predicate.in(Role.POSSESSIVE));
        yield found;
      }
      case "genitive" -> predicate.in(Role.GENITIVE);
      case "adjective" -> predicate.in(Role.ADJECTIVE);
      case "possessive" -> predicate.in(Role.POSSESSIVE);
      case "complement" -> predicate.in(Role.COMPLEMENT);
      case "attribute" -> predicate.in(Role.ATTRIBUTE);
      case "adverbial" -> predicate.in(Role.ADVERBIAL);
      default -> {
        List<Argument> found = predicate.in(Role.OBLIQUE, role);
        List<Argument> below = predicate.in(Role.GENITIVE, role);
        if (found.isEmpty()) {
          yield below;
        }
        found.addAll(below);
        yield found;
      }
    };
  }

  /**
   * "Russia's invasion of Ukraine": who stands before the noun does it, who stands behind undergoes
   * it.
   */
  private static boolean hasBothGenitives(Predicate predicate) {
    int before = predicate.in(Role.GENITIVE, Argument.POSSESSOR).size();
    return before > 0 && predicate.in(Role.GENITIVE).size() > before;
  }

  /**
   * Who fills a participant of the entry.
   *
   * @param all whether all role expressions count together, or only the first that names somebody
   * @param performer who takes the place of a subject that was only inherited, or null
   */
  List<Actor> actors(
      Predicate predicate, Entry entry, String participant, boolean all, List<Actor> performer) {
    Set<Actor> found = new LinkedHashSet<>();
    // An agent that a noun shares with its verb ("signaler l'expulsion de X par Y") is the noun's
    // own.
    boolean controlled = predicate.kind() != Predicate.Kind.NOUN || predicate.support() != 0;
    for (String role : entry.role(participant)) {
      if (!all && !found.isEmpty()) {
        break;
      }
      if (role.startsWith(EARLIER)) {
        found.addAll(answered(predicate, entry, role));
        continue;
      }
      for (Argument argument : behind(predicate, arguments(predicate, entry.genitive(), role))) {
        if (controlled
            && argument.inherited()
            && performer != null
            && argument.role() == Role.SUBJECT) {
          found.addAll(performer);
        } else {
          argument.heads().forEach(head -> found.addAll(named(predicate, head)));
        }
      }
    }
    return unique(found);
  }

  /** Who did the act that the predicate answers: to "Paris dément" those who accused Paris. */
  private List<Actor> answered(Predicate predicate, Entry entry, String role) {
    Set<String> own = new LinkedHashSet<>();
    String self = entry.operator() == null ? "actor" : "holder";
    actors(predicate, entry, self, true, null).stream().map(Actor::camp).forEach(own::add);
    String type = role.length() > EARLIER.length() ? role.substring(EARLIER.length() + 1) : null;
    if (own.isEmpty() || predicate.negated()) {
      return List.of();
    }
    return parties.answered(own, type);
  }

  /**
   * Whom an argument names. A relative clause may hang too high: in "des pierres contre les
   * gendarmes, qui ont tiré" those who shot are the last ones named before it.
   */
  private List<Actor> named(Predicate predicate, int head) {
    List<Actor> own = parties.at(head);
    Token verb = token(predicate.head());
    if (!own.isEmpty() || verb.head() != head || !verb.relation().equals("acl:relcl")) {
      return own;
    }
    BitSet phrase = reading.sentence().subtree(head);
    phrase.andNot(reading.sentence().subtree(verb.index()));
    for (int i = phrase.previousSetBit(verb.index()); i > head; i = phrase.previousSetBit(i - 1)) {
      List<Actor> last = token(i).is("NOUN", "PROPN") ? parties.at(i) : List.of();
      if (last.stream().anyMatch(Actor::isKnown)) {
        return last;
      }
    }
    return own;
  }

  /**
   * "A Rome, il s'est adressé à Paris": of two phrases with one preposition the one before the verb
   * tells the scene.
   */
  private List<Argument> behind(Predicate predicate, List<Argument> arguments) {
    if (arguments.size() < 2 || predicate.kind() != Predicate.Kind.VERB) {
      return arguments;
    }
    List<Argument> behind =
        arguments.stream()
            .filter(
                a ->
                    a.role() != Role.OBLIQUE
                        || a.heads().stream()
                            .anyMatch(h -> h > predicate.head() || token(h).is("PRON")))
            .toList();
    return behind.isEmpty() ? arguments : behind;
  }

  /** One actor for each code; a known name wins. */
  static List<Actor> unique(Iterable<Actor> actors) {
    Map<String, Actor> byCode = new LinkedHashMap<>();
    for (Actor actor : actors) {
      String key = actor.isKnown() ? actor.code() : actor.code() + actor.start();
      byCode.merge(
          key,
          actor,
          (first, second) -> first.name() == null && second.name() != null ? second : first);
    }
    return new ArrayList<>(byCode.values());
  }

  /**
   * Whose a thing is: the actors named by its genitive, adjective or possessive, else by itself.
   */
  List<Actor> owners(int head) {
    List<Actor> owners = new ArrayList<>();
    reading
        .at(head)
        .ifPresent(
            predicate -> {
              for (Role role :
                  List.of(Role.SUBJECT, Role.GENITIVE, Role.ADJECTIVE, Role.POSSESSIVE)) {
                for (Argument argument : predicate.in(role)) {
                  argument.heads().forEach(token -> owners.addAll(parties.at(token)));
                }
              }
            });
    if (owners.stream().noneMatch(Actor::isKnown)) {
      owners.addAll(involved(head, 0));
    }
    List<Actor> self = parties.at(head);
    return unique(self.stream().anyMatch(Actor::isKnown) || owners.isEmpty() ? self : owners);
  }

  /**
   * Whom a clause that is no known act concerns: "(refused) to respond to a request from X", "to
   * send envoys to X".
   */
  private List<Actor> involved(int head, int depth) {
    Predicate predicate = reading.at(head).orElse(null);
    List<Actor> found = new ArrayList<>();
    if (predicate == null || predicate.kind() != Predicate.Kind.VERB && depth == 0 || depth > 2) {
      return found;
    }
    for (Role role : List.of(Role.OBJECT, Role.OBLIQUE, Role.GENITIVE, Role.ADJECTIVE)) {
      for (Argument argument : predicate.in(role)) {
        for (int token : argument.heads()) {
          List<Actor> named = parties.at(token).stream().filter(Actor::isKnown).toList();
          found.addAll(named.isEmpty() ? involved(token, depth + 1) : named);
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return found;
  }

  /** The earlier act that a noun takes up: its actors, then its recipients. */
  Optional<List<List<Actor>>> earlier(int noun, String type, Set<String> others) {
    return noun == 0 ? Optional.empty() : parties.earlier(noun, type, others);
  }

  /** Whom the noun or pronoun at this token names. */
  List<Actor> parties(int head) {
    return parties.at(head);
  }

  Token token(int index) {
    return reading.sentence().token(index);
  }
}
