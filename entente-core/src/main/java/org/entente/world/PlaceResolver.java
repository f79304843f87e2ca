package org.entente.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.entente.model.Block;
import org.entente.model.Place;
import org.entente.model.Sentence;
import org.entente.world.Gazetteer.Entry;
import org.entente.world.Gazetteer.Kind;
import org.entente.world.NameMatcher.Match;
import org.entente.world.NameMatcher.Word;

/**
 * Finds the places that a sentence names as locations. Homonyms are told apart by the countries
 * that the text speaks of, then by how well known they are; where that does not decide, no place is
 * given. One for each article: what its sentences name is looked up once.
 */
public final class PlaceResolver {

  /**
   * A place named in a sentence.
   *
   * @param place the place, with offsets in the article
   * @param kind what it is
   * @param located whether the sentence uses it as a location ("à Minsk"), not as an actor ("Minsk
   *     accuse")
   */
  public record Mentioned(Place place, Kind kind, boolean located) {}

  /** How many sentences, the title among them, tell where an article is set. */
  private static final int LEAD = 3;

  private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}\\.)+\\p{Lu}");
  private static final Pattern JOINING = Pattern.compile(", |\\s?\\(|/");

  private final Gazetteer gazetteer;
  private final PlaceWords words;
  private final NameMatcher matcher;
  private final CapitalNouns capitals;
  private final SentenceNames names;
  private final Map<String, Wording> wordings = new HashMap<>();

  /** The words of a text and the names of places among them. */
  private record Wording(List<Word> words, List<Match> matches) {}

  /**
   * A resolver for one language with the standard gazetteer.
   *
   * @param language ISO 639-1 code; {@code world/places/LANGUAGE.tsv} must exist
   * @param countryOfAdjective gives the ISO 3166-1 alpha-3 code of "biélorusse", for "la capitale
   *     biélorusse"
   */
  public PlaceResolver(String language, Function<String, Optional<String>> countryOfAdjective) {
    this(new SentenceNames(World.standard(), language), countryOfAdjective);
  }

  private PlaceResolver(
      SentenceNames names, Function<String, Optional<String>> countryOfAdjective) {
    String language = names.language();
    this.names = names;
    this.gazetteer = Gazetteer.standard();
    this.words = PlaceWords.of(language);
    this.matcher = new NameMatcher(gazetteer, words);
    this.capitals = new CapitalNouns(gazetteer, words, countryOfAdjective);
  }

  /**
   * A resolver for one language with the standard gazetteer and the standard names of countries.
   *
   * @param language ISO 639-1 code; {@code world/places/LANGUAGE.tsv} must exist
   */
  public PlaceResolver(String language) {
    this(new SentenceNames(World.standard(), language));
  }

  /**
   * A resolver with the standard gazetteer and the names that these tables find.
   *
   * @param names the names of the article's sentences
   */
  public PlaceResolver(SentenceNames names) {
    this(names, names::countryOf);
  }

  /**
   * ISO 3166-1 alpha-3 codes of the countries that these sentences name, by themselves, their
   * people or capital.
   */
  public Set<String> countriesNamed(List<Sentence> sentences) {
    Set<String> codes = new HashSet<>();
    for (Sentence sentence : sentences) {
      names.of(sentence).stream().filter(Name::isNational).forEach(name -> codes.add(name.code()));
    }
    return codes;
  }

  /**
   * The places that the sentence names as locations, in their order.
   *
   * @param sentence a parsed sentence
   * @param contextCountries ISO 3166-1 alpha-3 codes of the countries that the text speaks of
   * @param home code of the country whose capital "notre capitale" is (that of the dateline), or
   *     null
   */
  public List<Place> resolve(Sentence sentence, Set<String> contextCountries, String home) {
    return mentions(sentence, contextCountries, home).stream()
        .filter(Mentioned::located)
        .map(Mentioned::place)
        .toList();
  }

  /**
   * The town where an article without a dateline is set: the first that its title or lead uses as a
   * location.
   *
   * @param sentences the sentences of the article
   * @param contextCountries ISO 3166-1 alpha-3 codes of the countries that the text speaks of
   */
  public Optional<Place> setting(List<Sentence> sentences, Set<String> contextCountries) {
    return sentences.stream()
        .filter(s -> s.kind() == Block.Kind.TITLE || s.kind() == Block.Kind.PARAGRAPH)
        .limit(LEAD)
        .flatMap(s -> mentions(s, contextCountries, null).stream())
        .filter(m -> m.located() && LocativeCue.isTown(m.kind()))
        .map(Mentioned::place)
        .findFirst();
  }

  /**
   * All places that the sentence names, in their order.
   *
   * @param sentence a parsed sentence
   * @param contextCountries ISO 3166-1 alpha-3 codes of the countries that the text speaks of
   * @param home code of the country whose capital "notre capitale" is, or null
   */
  public List<Mentioned> mentions(Sentence sentence, Set<String> contextCountries, String home) {
    Wording wording = wordings.computeIfAbsent(sentence.text(), this::wording);
    List<Word> all = wording.words();
    List<Match> matches = new ArrayList<>(wording.matches());
    if (!matches.isEmpty()) {
      dropPartsOfNames(sentence, all, matches);
    }
    LocativeCue cue = new LocativeCue(words, sentence, all);
    List<Mentioned> found = new ArrayList<>();
    Match previous = null;
    boolean previousLocated = false;
    for (int i = 0; i < matches.size(); i++) {
      Match match = matches.get(i);
      Set<String> context = new HashSet<>(contextCountries);
      if (i + 1 < matches.size()) {
        context.addAll(countryBehind(sentence, all, match, matches.get(i + 1)));
      }
      Optional<Entry> chosen =
          HomonymChoice.choose(match.entries(), context, cue.formBefore(match));
      if (chosen.isEmpty()) {
        continue;
      }
      Entry entry = chosen.get();
      boolean located =
          cue.locates(match, entry.kind(), entry.countries().stream().anyMatch(context::contains));
      if (!located && previousLocated) {
        located = isCoordinated(sentence, all, previous, match) || cue.isConjoined(previous, match);
      }
      previous = match;
      previousLocated = located;
      int start = all.get(match.first()).start();
      int end = endOf(sentence.text(), start, all.get(match.last()).end());
      found.add(new Mentioned(place(sentence, start, end, entry, context), entry.kind(), located));
    }
    capitals.add(sentence, all, matches, contextCountries, home, cue, found);
    found.sort((a, b) -> Integer.compare(a.place().start(), b.place().start()));
    return found;
  }

  private Wording wording(String text) {
    List<Word> all = NameMatcher.wordsOf(text);
    return new Wording(all, matcher.find(text, all));
  }

  /**
   * The place of a dateline ("NIAMEY, 3 mai (AFP) -"), with offsets in the dateline; of "DOHA/RYAD"
   * the first.
   */
  public Optional<Place> forDateline(String dateline) {
    List<Word> all = NameMatcher.wordsOf(dateline);
    for (int length = Math.min(4, all.size()); length > 0; length--) {
      int end = all.get(length - 1).end();
      List<Entry> entries = gazetteer.find(dateline.substring(all.get(0).start(), end));
      Optional<Entry> chosen = HomonymChoice.choose(entries, Set.of(), HomonymChoice.Form.TOWN);
      if (chosen.isPresent()) {
        Entry e = chosen.get();
        int start = all.get(0).start();
        return Optional.of(
            new Place(
                dateline.substring(start, end),
                e.country(),
                e.latitude(),
                e.longitude(),
                e.geonameId(),
                start,
                end));
      }
    }
    return Optional.empty();
  }

  /** Drops names within those of organisations: "Opération des Nations unies en Côte d'Ivoire". */
  private void dropPartsOfNames(Sentence sentence, List<Word> all, List<Match> matches) {
    for (Name name : names.of(sentence)) {
      if (name.kind() == Name.Kind.ORGANISATION || name.kind() == Name.Kind.GROUP) {
        int start = sentence.token(name.first()).start() - sentence.span().start();
        int end = sentence.token(name.last()).end() - sentence.span().start();
        matches.removeIf(
            m ->
                start <= all.get(m.first()).start()
                    && all.get(m.last()).end() <= end
                    && name.first() < name.last());
      }
    }
  }

  /** The end of a name with the full stop that belongs to it: "U.S.". */
  private static int endOf(String text, int start, int end) {
    boolean initials = INITIALS.matcher(text).region(start, end).matches();
    return initials && text.startsWith(".", end) ? end + 1 : end;
  }

  static Place place(Sentence sentence, int start, int end, Entry entry, Set<String> context) {
    int offset = sentence.span().start();
    return new Place(
        sentence.text().substring(start, end),
        HomonymChoice.countryOf(entry, context),
        entry.latitude(),
        entry.longitude(),
        entry.geonameId(),
        offset + start,
        offset + end);
  }

  /** "Kidal (Mali)", "Minsk, Belarus": a country behind a name tells which one is meant. */
  private static List<String> countryBehind(
      Sentence sentence, List<Word> all, Match match, Match next) {
    String gap = gap(sentence, all, match, next);
    boolean behind = gap.equals(" (") || gap.equals(", ");
    Entry first = next.entries().get(0);
    boolean wide = first.kind() == Kind.COUNTRY || first.kind() == Kind.DIVISION;
    return behind && wide ? first.countries() : List.of();
  }

  private boolean isCoordinated(Sentence sentence, List<Word> all, Match previous, Match match) {
    if (JOINING.matcher(gap(sentence, all, previous, match)).matches()) {
      return true;
    }
    int between = match.first() - previous.last() - 1;
    boolean joined =
        between >= 1 && between <= 4 && words.is("and", all.get(previous.last() + 1).lower());
    for (int i = previous.last() + 2; i < match.first(); i++) {
      String word = all.get(i).lower();
      joined &= words.is("at", word) || words.is("skip", word) || words.is("noun", word);
    }
    return joined;
  }

  private static String gap(Sentence sentence, List<Word> all, Match left, Match right) {
    return sentence.text().substring(all.get(left.last()).end(), all.get(right.first()).start());
  }
}
