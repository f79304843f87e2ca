package org.entente.discourse;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.entente.algebra.Act;
import org.entente.algebra.Composer;
import org.entente.codebook.Codebook;
import org.entente.codebook.Lexicon;
import org.entente.confidence.Confidence;
import org.entente.language.Analyzer;
import org.entente.language.Analyzers;
import org.entente.language.time.TimeExpression;
import org.entente.language.time.TimeGrammar;
import org.entente.language.time.TimeGrammars;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.ArticleRecord;
import org.entente.model.Block;
import org.entente.model.Event;
import org.entente.model.Mention;
import org.entente.model.Place;
import org.entente.model.Sentence;
import org.entente.model.Statement;
import org.entente.reading.Reader;
import org.entente.reading.Readers;
import org.entente.reading.SentenceReading;
import org.entente.world.ActorResolver;
import org.entente.world.Cast;
import org.entente.world.Name;
import org.entente.world.PlaceResolver;
import org.entente.world.SentenceNames;
import org.entente.world.World;

/**
 * Reads an article from its text to its events, statements and mentions: the whole way of design
 * section 3. One coder serves all articles and threads.
 */
public final class Coder {

  /**
   * Texts of at most so many sentences give events of people whose side nobody tells: a headline or
   * an alert has no context that could tell it.
   */
  private static final int SHORT = 2;

  private final Codebook codebook;
  private final World world;
  private final LocalDate today;

  /**
   * @param codebook what is an event
   * @param world the known countries, organisations and people
   * @param today the day of reading; an article without a date lies before it
   */
  public Coder(Codebook codebook, World world, LocalDate today) {
    this.codebook = codebook;
    this.world = world;
    this.today = today;
  }

  /**
   * Everything that the article tells.
   *
   * @param article an article whose language is known
   * @throws IllegalArgumentException where the article's language has no words in the codebook
   */
  public ArticleRecord code(Article article) {
    Analyzer analyzer = Analyzers.forLanguage(article.language());
    return code(article, analyzer.analyze(article), Trace.NONE);
  }

  /**
   * The same for sentences that have been parsed before, telling {@code trace} what was found on
   * the way.
   */
  public ArticleRecord code(Article undated, List<Sentence> sentences, Trace trace) {
    String language = undated.language();
    TimeGrammar grammar = TimeGrammars.forLanguage(language);
    Article article =
        undated.published() != null
            ? undated
            : grammar
                .inferPublished(undated.text(), today)
                .map(undated::withInferredDate)
                .orElse(undated);
    Scene scene = new Scene(article, sentences, grammar);
    Told told = scene.tell(false);
    if (told.events().isEmpty() && sentences.size() <= SHORT) {
      Told byStrangers = scene.tell(true);
      told = byStrangers.events().isEmpty() ? told : byStrangers;
    }
    told.traces().forEach(sentence -> sentence.accept(trace));
    return Confidence.standard()
        .in(
            new ArticleRecord(
                article,
                Headlines.complete(Merging.merge(told.events()), article),
                told.statements(),
                List.copyOf(told.mentions())));
  }

  /** What one telling of all sentences gave; the traces are shown only if it is kept. */
  private record Told(
      List<Event> events,
      List<Statement> statements,
      Set<Mention> mentions,
      List<Consumer<Trace>> traces) {

    Told() {
      this(new ArrayList<>(), new ArrayList<>(), new LinkedHashSet<>(), new ArrayList<>());
    }
  }

  /** What holds for one article, however often it is told. */
  private final class Scene {

    private final Article article;
    private final Lexicon lexicon;
    private final ActorResolver resolver;
    private final PlaceResolver placeResolver;
    private final SentenceNames names;
    private final Dating dating;
    private final List<String> focus;
    private final String home;
    private final Place setting;
    private final Set<String> countries;
    private final List<SentenceReading> readings;

    Scene(Article article, List<Sentence> sentences, TimeGrammar grammar) {
      this.article = article;
      String language = article.language();
      this.lexicon = codebook.lexicon(language);
      Cast cast = Cast.of(sentences, language, article.published());
      this.resolver = new ActorResolver(world, cast, language, article.published());
      this.names = new SentenceNames(world, language);
      this.placeResolver = new PlaceResolver(names);
      this.dating = new Dating(article, sentences, grammar);
      Place dateline =
          article.dateline() == null
              ? null
              : placeResolver.forDateline(article.dateline()).orElse(null);
      this.home = dateline == null ? null : dateline.country();
      this.countries = placeResolver.countriesNamed(sentences);
      this.setting =
          dateline == null ? placeResolver.setting(sentences, countries).orElse(null) : dateline;
      this.focus = Focus.of(sentences, names, resolver);
      Reader reader = Readers.forLanguage(language);
      this.readings = sentences.stream().map(reader::read).toList();
    }

    /**
     * Tells the article once.
     *
     * @param strangers see {@link Strangers}
     */
    Told tell(boolean strangers) {
      dating.begin();
      Told told = new Told();
      Telling telling = new Telling(this, strangers);
      readings.forEach(reading -> telling.read(reading, told));
      return told;
    }
  }

  /** What is remembered while an article is told. */
  private final class Telling {

    private final Scene scene;
    private final boolean strangers;
    private final Referents referents;
    private final Placing placing;
    private final Set<String> countries;
    private final EarlierActs earlier = new EarlierActs();
    private final Deque<String> agencies = new ArrayDeque<>();

    Telling(Scene scene, boolean strangers) {
      this.scene = scene;
      this.strangers = strangers;
      this.referents = new Referents(scene.lexicon);
      this.placing =
          new Placing(
              world,
              scene.article.language(),
              scene.setting,
              noun -> scene.lexicon.inClass("landmark-noun", noun));
      this.countries = new HashSet<>(scene.countries);
    }

    void read(SentenceReading reading, Told told) {
      Lexicon lexicon = scene.lexicon;
      Sentence sentence = reading.sentence(); // the tree as the reader has repaired it
      boolean apart = sentence.kind() == Block.Kind.RELATED;
      // A headline of another article neither takes up nor leaves anything: it is read with a
      // memory of its own.
      Referents memory = apart ? new Referents(lexicon) : referents;
      EarlierActs before = apart ? new EarlierActs() : earlier;
      List<String> focus = apart ? List.of() : scene.focus;
      SentenceParties parties =
          new SentenceParties(sentence, scene.resolver, memory, lexicon, focus, before, strangers);
      parties.note();
      Dating dating = scene.dating;
      Composer composer =
          new Composer(
              codebook, lexicon, reading, parties, token -> dating.isToCome(sentence, token));
      List<Act> acts = composer.compose();
      List<Name> names = scene.names.of(sentence);
      countries.addAll(parties.countries());
      List<Place> places = scene.placeResolver.resolve(sentence, countries, scene.home);
      List<Sourcing.Source> sources =
          new Sourcing(reading, lexicon, parties, composer, apart ? new ArrayDeque<>() : agencies)
              .sources();
      ImpliedParty implied =
          new ImpliedParty(sentence, parties, memory, scene.resolver, focus, before);
      Participants participants = new Participants(focus, parties.topic(), implied, before);
      List<Event> found =
          new SentenceEvents(
                  codebook, lexicon, reading, participants, dating, placing, places, names, sources)
              .events(acts, "s" + sentence.index() + "e");
      if (strangers) {
        found.removeIf(event -> !Strangers.isPublic(event));
      }
      told.events().addAll(found);
      told.statements().addAll(new Statements(reading, lexicon, parties).find(found));
      mention(sentence, parties, names, places, told.mentions());
      told.traces().add(trace -> trace.sentence(reading, composer, acts, found));
    }

    private void mention(
        Sentence sentence,
        SentenceParties parties,
        List<Name> names,
        List<Place> places,
        Set<Mention> mentions) {
      for (Name name : names) {
        int start = sentence.token(name.first()).start();
        int end = sentence.token(name.last()).end();
        String kind = name.kind().name().toLowerCase(Locale.ROOT);
        mentions.add(
            new Mention(kind, name.code(), scene.article.text().substring(start, end), start, end));
      }
      for (Actor actor : parties.all()) {
        if (actor.isKnown() && !Strangers.is(actor) && actor.start() < actor.end()) {
          mentions.add(
              new Mention("actor", actor.code(), actor.text(), actor.start(), actor.end()));
        }
      }
      for (Place place : places) {
        String code =
            place.geonameId() == null ? place.country() : String.valueOf(place.geonameId());
        mentions.add(new Mention("place", code, place.name(), place.start(), place.end()));
      }
      for (TimeExpression time : scene.dating.times(sentence)) {
        mentions.add(
            new Mention("time", null, time.text(), time.span().start(), time.span().end()));
      }
    }
  }
}
