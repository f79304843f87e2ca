package org.entente.discourse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.codebook.Lexicon;
import org.entente.model.Actor;
import org.entente.model.Event;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.Token;
import org.entente.reading.Argument;
import org.entente.reading.Argument.Role;
import org.entente.reading.Predicate;
import org.entente.reading.SentenceReading;

/** What actors claim or think: the clauses that a verb of saying or thinking governs. */
final class Statements {

  private static final Pattern OPENING = Pattern.compile("[«\"“]");

  /** A quotation that begins within the words. */
  private static final Pattern QUOTED = Pattern.compile("« |\"");

  /** An opening mark and blanks at the end of what stands before the words. */
  private static final Pattern BEFORE = Pattern.compile("[«\"“][\\s\u00a0\u202f]*$");

  private final SentenceReading reading;
  private final Lexicon lexicon;
  private final SentenceParties parties;

  Statements(SentenceReading reading, Lexicon lexicon, SentenceParties parties) {
    this.reading = reading;
    this.lexicon = lexicon;
    this.parties = parties;
  }

  /**
   * The statements of the sentence, each with those of {@code events} that lie within its words.
   */
  List<Statement> find(List<Event> events) {
    List<Statement> statements = new ArrayList<>();
    for (Predicate predicate : reading.all()) {
      boolean view = lexicon.inClass("view-verb", predicate.lemma());
      if (predicate.kind() != Predicate.Kind.VERB
          || !view && !lexicon.inClass("claim-verb", predicate.lemma())) {
        continue;
      }
      List<Actor> speakers = new ArrayList<>();
      // An agency that adds something is a source, not a speaker of the article.
      predicate.in(Role.SUBJECT).stream()
          .flatMap(subject -> subject.heads().stream())
          .filter(head -> !lexicon.inClass("source-noun", reading.sentence().token(head).lemma()))
          .forEach(head -> speakers.addAll(Strangers.unmasked(parties.at(head))));
      List<Integer> contents = contents(predicate);
      if (speakers.isEmpty() || contents.isEmpty()) {
        continue;
      }
      for (Actor speaker : speakers) {
        for (int content : contents) {
          statements.add(statement(predicate, speaker, content, view, events));
        }
      }
    }
    return statements;
  }

  private List<Integer> contents(Predicate predicate) {
    List<Integer> contents = new ArrayList<>();
    // The first verb of a coordination governs the others: its words are theirs as well.
    predicate.in(Role.COMPLEMENT).forEach(argument -> contents.add(argument.head()));
    if (contents.isEmpty() && predicate.form() != Predicate.Form.INFINITIVE) {
      // "pour soutenir le multilatéralisme" tells a purpose, not words.
      for (Argument object : predicate.in(Role.OBJECT)) {
        object.heads().stream()
            .filter(head -> reading.sentence().token(head).is("NOUN") && parties.at(head).isEmpty())
            .forEach(contents::add);
      }
    }
    return contents;
  }

  private Statement statement(
      Predicate predicate, Actor speaker, int content, boolean view, List<Event> events) {
    Span span = words(content, predicate.head());
    String text = text(span);
    boolean quoted =
        OPENING.matcher(text).lookingAt() || isOpened(span) || QUOTED.matcher(text).find();
    List<Actor> addressees = new ArrayList<>();
    for (String marker : List.of("à", "to")) {
      predicate
          .in(Role.OBLIQUE, marker)
          .forEach(
              argument -> argument.heads().forEach(head -> addressees.addAll(parties.at(head))));
    }
    Token cue = reading.sentence().token(predicate.head());
    return new Statement(
        speaker,
        addressees.isEmpty() ? null : addressees.get(0),
        quoted ? "quotation" : view ? "view" : "claim",
        text,
        span.start(),
        span.end(),
        cue.form(),
        lexicon.topics().subjectsIn(SentenceEvents.lemmas(reading.sentence(), span)),
        events.stream()
            .filter(
                event -> span.contains(new Span(event.trigger().start(), event.trigger().end())))
            .map(Event::id)
            .toList());
  }

  /**
   * The clause below the verb of saying, without the verb's own words when the parser hung it below
   * the clause.
   */
  private Span words(int content, int verb) {
    Sentence sentence = reading.sentence();
    BitSet below = sentence.subtree(content);
    if (below.get(verb)) {
      below.andNot(sentence.subtree(verb));
    }
    for (int i = below.nextSetBit(1); i > 0; i = below.nextSetBit(i + 1)) {
      Token token = sentence.token(i);
      if (token.is("PUNCT") && (i == below.length() - 1 || i == below.nextSetBit(1))) {
        below.clear(i);
      }
    }
    below.set(content);
    return sentence.spanOf(below);
  }

  /** "« Nous ne céderons pas », a déclaré X": the marks stand outside the words. */
  private boolean isOpened(Span span) {
    int begin = span.start() - reading.sentence().span().start();
    return BEFORE.matcher(reading.sentence().text().substring(0, begin)).find();
  }

  private String text(Span span) {
    int offset = reading.sentence().span().start();
    return reading.sentence().text().substring(span.start() - offset, span.end() - offset);
  }
}
