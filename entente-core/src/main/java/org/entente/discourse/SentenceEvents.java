package org.entente.discourse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.algebra.Act;
import org.entente.algebra.Status;
import org.entente.codebook.Codebook;
import org.entente.codebook.EventType;
import org.entente.codebook.Lexicon;
import org.entente.language.time.TimeExpression;
import org.entente.model.Actor;
import org.entente.model.Attribution;
import org.entente.model.Event;
import org.entente.model.EventDate;
import org.entente.model.Framework;
import org.entente.model.Place;
import org.entente.model.Quote;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.entente.reading.Predicate;
import org.entente.reading.SentenceReading;
import org.entente.world.Name;

/**
 * Turns the acts of one sentence into events with date, place, sources, subjects and frameworks.
 */
final class SentenceEvents {

  /** Confidence of an event before the whole article is known. */
  private static final double UNJUDGED = 0;

  /** Types of acts that are done by words about what is to come. */
  private static final Set<String> SPOKEN = Set.of("REQUEST", "ACCUSE", "REJECT", "THREATEN");

  private final Codebook codebook;
  private final Lexicon lexicon;
  private final SentenceReading reading;
  private final Participants participants;
  private final Dating dating;
  private final Placing placing;
  private final List<Place> places;
  private final List<Name> names;
  private final List<Sourcing.Source> sources;

  SentenceEvents(
      Codebook codebook,
      Lexicon lexicon,
      SentenceReading reading,
      Participants participants,
      Dating dating,
      Placing placing,
      List<Place> places,
      List<Name> names,
      List<Sourcing.Source> sources) {
    this.codebook = codebook;
    this.lexicon = lexicon;
    this.reading = reading;
    this.participants = participants;
    this.dating = dating;
    this.placing = placing;
    this.places = places;
    this.names = names;
    this.sources = sources;
  }

  /** The events among the acts; their ids begin with {@code prefix}. */
  List<Event> events(List<Act> acts, String prefix) {
    Sentence sentence = reading.sentence();
    List<TimeExpression> times = dating.times(sentence);
    List<Event> events = new ArrayList<>();
    for (Act act : acts) {
      Place place = placing.named(sentence, act, places);
      EventType type = codebook.type(act.type());
      Act settled =
          participants.settle(said(act), type, sentence, placing.within(sentence, act, places));
      if (settled != null) {
        EventDate date = dating.date(sentence, settled, times, isForetold(settled));
        Place where = placing.of(sentence, settled, place);
        events.add(event(prefix + (events.size() + 1), settled, type, date, where));
        if (Anchors.isMain(sentence, settled.token())) {
          placing.tell(sentence, place);
        }
      }
    }
    dating.tell(sentence, times);
    return events;
  }

  /** "réclament des élections dans six mois": what is demanded is to come, the demand is not. */
  private Act said(Act act) {
    boolean present =
        reading
            .at(act.trigger())
            .filter(verb -> verb.form() == Predicate.Form.PRESENT && verb.modal().isEmpty())
            .isPresent();
    return present && act.status() == Status.FUTURE && SPOKEN.contains(act.type())
        ? act.as(Status.ACTUAL)
        : act;
  }

  /** "doit se réunir", "recevra", "a dit qu'il recevrait": agreed to now, done later. */
  private boolean isForetold(Act act) {
    return act.base() != null
        && !act.base().type().equals(act.type())
        && reading
            .at(act.token())
            .filter(
                done ->
                    done.form() == Predicate.Form.FUTURE
                        || done.form() == Predicate.Form.CONDITIONAL
                        || !done.modal().isEmpty())
            .isPresent();
  }

  private Event event(String id, Act act, EventType type, EventDate date, Place place) {
    Sentence sentence = reading.sentence();
    Span clause =
        reading.at(act.token()).map(predicate -> predicate.clause()).orElse(sentence.span());
    String words = lemmas(sentence, clause);
    Token trigger = sentence.token(act.trigger());
    Set<String> contexts = new HashSet<>(act.base() == null ? List.of() : act.base().contexts());
    contexts.addAll(lexicon.topics().contextsIn(words));
    return new Event(
        id,
        act.type(),
        act.mode() == null ? modeByWords(act.type(), words) : act.mode(),
        type.quad(),
        type.score(),
        contexts.stream().sorted().toList(),
        status(act, date, words).word(),
        Strangers.unmasked(act.actors()),
        Strangers.unmasked(act.recipients()),
        date,
        place,
        type.isCooperative() ? frameworks(act) : List.of(),
        lexicon.topics().subjectsIn(words),
        attribution(act),
        new Quote(trigger.start(), trigger.end(), words(trigger.span())),
        new Quote(sentence.span().start(), sentence.span().end(), sentence.text()),
        List.of(),
        act.derivation(),
        act.cameo(),
        UNJUDGED);
  }

  /** What took place long before the news, by its date or by words such as "autrefois". */
  private Status status(Act act, EventDate date, String words) {
    boolean longAgo = dating.isLongAgo(date) || lexicon.names("past-time", words);
    return act.status() == Status.ACTUAL && longAgo ? Status.HISTORICAL : act.status();
  }

  private String modeByWords(String type, String words) {
    return lexicon.modeWords(type).entrySet().stream()
        .filter(
            entry -> entry.getValue().stream().anyMatch(word -> words.contains(" " + word + " ")))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  /** The organisations that the sentence names beside the participants. */
  private List<Framework> frameworks(Act act) {
    Set<String> sides = act.actors().stream().map(Actor::side).collect(Collectors.toSet());
    act.recipients().forEach(actor -> sides.add(actor.side()));
    return names.stream()
        .filter(
            name ->
                name.code() != null
                    && name.code().startsWith("IGO:")
                    && !sides.contains(name.code()))
        .map(name -> new Framework(name.code(), name.name()))
        .distinct()
        .toList();
  }

  /**
   * The sources of the sentence, the one nearest to the act first; nobody is the source of the
   * words that report him.
   */
  private List<Attribution> attribution(Act act) {
    Set<Span> speaking = act.actors().stream().map(Actor::span).collect(Collectors.toSet());
    List<Sourcing.Source> left = new ArrayList<>(sources);
    left.removeIf(
        source ->
            source.cue() == act.trigger()
                || speaking.stream()
                    .anyMatch(
                        span ->
                            span.overlaps(
                                new Span(
                                    source.attribution().start(), source.attribution().end()))));
    List<Attribution> chain = new ArrayList<>();
    while (!left.isEmpty()) {
      Optional<Sourcing.Source> nearest =
          Anchors.nearest(
              reading.sentence(),
              act.token(),
              left,
              source -> new Span(source.attribution().start(), source.attribution().end()),
              false);
      chain.add(nearest.orElseThrow().attribution());
      left.remove(nearest.get());
    }
    return chain;
  }

  /** The lemmas within the clause, joined by single blanks, a blank at both ends. */
  /** Conjunctions say nothing of a topic: French "or" is no metal at the head of a sentence. */
  /** The lemmas within the span as {@link org.entente.codebook.Topics} asks for them. */
  static String lemmas(Sentence sentence, Span clause) {
    StringBuilder words = new StringBuilder(" ");
    for (Token token : sentence.tokens()) {
      if (clause.contains(token.span()) && !token.is("CCONJ")) {
        words.append(token.lemma().toLowerCase(Locale.ROOT)).append(' ');
      }
    }
    return words.toString();
  }

  private String words(Span span) {
    int offset = reading.sentence().span().start();
    return reading.sentence().text().substring(span.start() - offset, span.end() - offset);
  }
}
