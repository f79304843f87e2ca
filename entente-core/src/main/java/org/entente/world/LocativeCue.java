package org.entente.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.model.Block;
import org.entente.model.Sentence;
import org.entente.model.Token;
import org.entente.world.Gazetteer.Kind;
import org.entente.world.HomonymChoice.Form;
import org.entente.world.NameMatcher.Match;
import org.entente.world.NameMatcher.Word;

/** Tells from the words around a name whether it says where something is. */
final class LocativeCue {

  /** How far back from the name a preposition is looked for. */
  private static final int REACH = 8;

  /** How many nouns may stand between a recipient and its verb. */
  private static final int CLIMB = 4;

  /** What stands behind a place that opens a dispatch: " --", " (AP) --", ", June 2 --". */
  private static final Pattern DATELINE =
      Pattern.compile("[^.;:-]{0,30}?\\s(?:--?|–|—)\\s|\\s?\\([^)]{2,30}\\)\\s*[:–—-]");

  /** What may stand between two words of one phrase. */
  private static final Pattern GAP = Pattern.compile("[\\s\u00a0]*['’«»\"“”-]?[\\s\u00a0]*");

  private static final Pattern REFLEXIVE = Pattern.compile("^(se |s')");
  private static final Pattern ELISION = Pattern.compile("['’]$");

  private final PlaceWords words;
  private final Sentence sentence;
  private final List<Word> all;

  LocativeCue(PlaceWords words, Sentence sentence, List<Word> all) {
    this.words = words;
    this.sentence = sentence;
    this.all = all;
  }

  /** What the preposition directly before the name says of its kind. */
  Form formBefore(Match match) {
    List<String> before = wordsBefore(match.first());
    if (before.isEmpty()) {
      return Form.ANY;
    }
    String word = before.get(0);
    return words.is("wide", word) ? Form.COUNTRY : words.is("narrow", word) ? Form.TOWN : Form.ANY;
  }

  /**
   * Whether the name is used as a location.
   *
   * @param kind what kind of place it names
   * @param expected whether it lies in a country that the text speaks of
   */
  boolean locates(Match match, Kind kind, boolean expected) {
    return opensHeadline(match)
        || isDateline(match)
        || followsPreposition(match.first(), kind, expected, match)
        || isTaken(match, kind);
  }

  /** Whether the word at this index (the noun "capitale") stands behind a preposition of place. */
  boolean locatesNoun(int index) {
    List<String> before = wordsBefore(index);
    int at = 0;
    while (at < before.size()
        && (words.is("skip", before.get(at)) || words.is("our", before.get(at)))) {
      at++;
    }
    return at < before.size() && (isAt(before, index, at) || words.phraseAt(before, at) > 0);
  }

  /** "Irak : raids de drones": the name opens a headline and a colon follows. */
  private boolean opensHeadline(Match match) {
    boolean headline = sentence.kind() == Block.Kind.TITLE || sentence.kind() == Block.Kind.RELATED;
    String rest = sentence.text().substring(all.get(match.last()).end()).stripLeading();
    return headline && match.first() == 0 && rest.startsWith(":");
  }

  /** "BERLIN (AP) --": capitals at the head of the sentence before a dash. */
  private boolean isDateline(Match match) {
    String rest = sentence.text().substring(all.get(match.last()).end());
    return match.first() == 0
        && all.get(0).isAllCapitals()
        && all.get(match.last()).isAllCapitals()
        && DATELINE.matcher(rest).lookingAt();
  }

  private boolean followsPreposition(int first, Kind kind, boolean expected, Match match) {
    List<String> before = wordsBefore(first);
    boolean of = false;
    boolean noun = false;
    boolean firm = false;
    boolean article = false;
    for (int i = 0; i < before.size(); i++) {
      String word = before.get(i);
      if (words.phraseAt(before, i) > 0) {
        return true;
      }
      if (isAt(before, first, i)) {
        return noun || !isRecipient(word, article, kind, match);
      }
      if (words.is("upon", word)) {
        // Small towns share their names with people, who are attacked too.
        return (kind != Kind.TOWN || expected) && isStruck(match);
      }
      if (isNoun(before, i)) {
        noun = true;
        firm |= kind != Kind.COUNTRY || !words.is("loose", word);
      } else if (words.is("of", word)) {
        of = true;
      } else if (words.is("skip", word)) {
        article = true;
      } else if (of && words.is("event", word) && isTown(kind)) {
        return true;
      } else if (!isAdjectiveOfPlace(before, i)) {
        break;
      }
    }
    return of && firm;
  }

  private boolean isAt(List<String> before, int first, int i) {
    String word = before.get(i);
    // "A" is the preposition without its accent; "a" in lower case is the verb.
    return words.is("at", word) && (!word.equals("a") || all.get(first - 1 - i).text().equals("A"));
  }

  private boolean isNoun(List<String> before, int i) {
    String word = before.get(i);
    boolean verb =
        words.is("elided", word) && !(i + 1 < before.size() && before.get(i + 1).equals("l"));
    return words.is("noun", word) && !verb;
  }

  /**
   * An adjective between a noun of place and its name: "la ville syrienne d'Alep", "la capitale
   * biélorusse Minsk".
   */
  private boolean isAdjectiveOfPlace(List<String> before, int i) {
    for (int j = i + 1; j < Math.min(before.size(), i + 3); j++) {
      if (isNoun(before, j) || words.is("event", before.get(j))) {
        return true;
      }
    }
    return false;
  }

  /** Whether "à X" names the one to whom something is given or said rather than a place. */
  private boolean isRecipient(String preposition, boolean article, Kind kind, Match match) {
    boolean power = kind == Kind.COUNTRY || kind == Kind.CAPITAL || kind == Kind.SITE;
    if (!words.is("dative", preposition) || !power) {
      return false;
    }
    if (kind == Kind.COUNTRY && article) {
      return true;
    }
    // "neuf milliards de dollars au Pakistan": the verb decides, whatever noun stands between.
    Optional<Token> above = governor(match);
    for (int steps = 0; above.isPresent() && steps < CLIMB; steps++) {
      if (words.is("giving", plain(above.get()))) {
        // "Vendredi à Bruxelles, il a donné ...": what stands before its verb is where.
        return above.get().start() < sentence.span().start() + all.get(match.first()).start();
      }
      if (above.get().is("VERB") || above.get().head() == 0) {
        return false;
      }
      above = Optional.of(sentence.token(above.get().head()));
    }
    return false;
  }

  /** "Des frappes sur Alep": what the preposition hangs on is a blow. */
  private boolean isStruck(Match match) {
    return governor(match).filter(g -> words.is("struck", plain(g))).isPresent();
  }

  private static String plain(Token token) {
    return REFLEXIVE.matcher(token.lemma()).replaceFirst("");
  }

  /** "s'emparer de Goma", "bombarder Alep", "travel to Paris": the town is where it happens. */
  private boolean isTaken(Match match, Kind kind) {
    Optional<Token> governor = governor(match);
    if (governor.isEmpty()) {
      return false;
    }
    String lemma = plain(governor.get());
    List<String> before = wordsBefore(match.first());
    if (words.is("moving", lemma)) {
      int at = !before.isEmpty() && words.is("skip", before.get(0)) ? 1 : 0;
      return before.size() > at && words.is("dative", before.get(at));
    }
    return isTown(kind)
        && head(match).filter(this::isObject).isPresent()
        && (words.is("taking", lemma) || (words.is("hitting", lemma) && kind != Kind.CAPITAL));
  }

  /** A direct object, or one behind "de" ("s'emparer de Goma"). */
  private boolean isObject(Token token) {
    boolean bare =
        sentence.children(token.index(), "case").stream()
            .allMatch(
                c ->
                    words.is(
                        "of", ELISION.matcher(c.form().toLowerCase(Locale.ROOT)).replaceFirst("")));
    return bare && token.stands("obj", "obl", "iobj");
  }

  /**
   * Whether this name is coordinated with a name that locates: "de Goma en janvier puis de Bukavu".
   */
  boolean isConjoined(Match previous, Match match) {
    Optional<Token> head = head(match).filter(t -> t.baseRelation().equals("conj"));
    // Parsers hang the second place on the first or on the verb of both.
    return head.isPresent()
        && head(previous)
            .filter(p -> p.index() == head.get().head() || p.head() == head.get().head())
            .isPresent();
  }

  static boolean isTown(Kind kind) {
    return kind == Kind.TOWN || kind == Kind.SEAT || kind == Kind.CAPITAL || kind == Kind.SITE;
  }

  private Optional<Token> head(Match match) {
    int start = sentence.span().start() + all.get(match.first()).start();
    int end = sentence.span().start() + all.get(match.last()).end();
    for (Token token : sentence.tokens()) {
      if (token.start() >= start && token.end() <= end) {
        boolean outside =
            token.head() == 0
                || sentence.token(token.head()).start() < start
                || sentence.token(token.head()).start() >= end;
        if (outside) {
          return Optional.of(token);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Token> governor(Match match) {
    return head(match).filter(t -> t.head() > 0).map(t -> sentence.token(t.head()));
  }

  /**
   * The words before this one in lower case, the nearest first, up to a sign that ends the phrase.
   */
  private List<String> wordsBefore(int index) {
    List<String> before = new ArrayList<>();
    for (int i = index - 1; i >= 0 && before.size() < REACH; i--) {
      int from = all.get(i).end();
      int to = all.get(i + 1).start();
      boolean blank = to == from + 1 && sentence.text().charAt(from) == ' ';
      if (!blank && !GAP.matcher(sentence.text()).region(from, to).matches()) {
        break;
      }
      before.add(all.get(i).lower());
    }
    return before;
  }
}
