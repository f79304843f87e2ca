package org.entente.discourse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.entente.algebra.Composer;
import org.entente.codebook.Entry;
import org.entente.codebook.Lexicon;
import org.entente.model.Actor;
import org.entente.model.Attribution;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.entente.reading.Argument;
import org.entente.reading.Argument.Role;
import org.entente.reading.Predicate;
import org.entente.reading.SentenceReading;

/** Who vouches for what a sentence tells. */
final class Sourcing {

  private final SentenceReading reading;
  private final Lexicon lexicon;
  private final SentenceParties parties;
  private final Composer composer;
  private final Deque<String> agencies;

  /**
   * @param agencies the agencies that the article has named as sources, the last one first;
   *     "l'agence" means that one
   */
  Sourcing(
      SentenceReading reading,
      Lexicon lexicon,
      SentenceParties parties,
      Composer composer,
      Deque<String> agencies) {
    this.reading = reading;
    this.lexicon = lexicon;
    this.parties = parties;
    this.composer = composer;
    this.agencies = agencies;
  }

  /** A source with the token of the word that makes it one. */
  record Source(Attribution attribution, int cue) {}

  /** The sources that the sentence names, in its order. */
  List<Source> sources() {
    List<Source> sources = new ArrayList<>();
    for (Predicate predicate : reading.all()) {
      if (predicate.kind() == Predicate.Kind.VERB && isReport(predicate)) {
        for (Argument subject : predicate.in(Role.SUBJECT)) {
          if (!subject.inherited()) {
            subject.heads().forEach(head -> sources.add(source(head, predicate.head())));
          }
        }
      }
      for (Argument argument : predicate.in(Role.OBLIQUE)) {
        if (lexicon.inClass("source-marker", argument.marker()) && !argument.inherited()) {
          argument.heads().forEach(head -> sources.add(source(head, marker(head))));
        }
      }
    }
    return sources.stream().distinct().toList();
  }

  private boolean isReport(Predicate predicate) {
    return composer.fitting(predicate).stream()
        .map(Entry::operator)
        .anyMatch(o -> o != null && o.name().equals("report"));
  }

  private int marker(int head) {
    return reading.sentence().children(head, "case").stream()
        .map(Token::index)
        .findFirst()
        .orElse(head);
  }

  private Source source(int head, int cue) {
    Sentence sentence = reading.sentence();
    List<Actor> actors = parties.at(head);
    Actor actor = actors.isEmpty() ? null : actors.get(0);
    Span span = phrase(head);
    String words = words(span);
    String name = agency(head);
    if (name == null) {
      name = actor != null && actor.name() != null ? actor.name() : words;
    }
    String code = actor != null && actor.isKnown() ? actor.code() : null;
    Token token = sentence.token(cue);
    return new Source(
        new Attribution(
            code, name, kind(head, actor), words(token.span()), span.start(), span.end()),
        cue);
  }

  private String kind(int head, Actor actor) {
    if (agency(head) != null) {
      return "agency";
    }
    if (lexicon.inClass("source-noun", reading.sentence().token(head).lemma())) {
      return "document";
    }
    if (actor == null || !actor.isKnown()) {
      return "unnamed";
    }
    return actor.code().startsWith("IGO:") && actor.office() == null ? "organisation" : "official";
  }

  private String agency(int head) {
    BitSet below = reading.sentence().subtree(head);
    for (int i = below.nextSetBit(1); i > 0; i = below.nextSetBit(i + 1)) {
      String form = reading.sentence().token(i).form();
      if (lexicon.inClass("agency", form)) {
        agencies.push(form);
        return form;
      }
    }
    return lexicon.inClass("agency-noun", reading.sentence().token(head).lemma())
        ? agencies.peek()
        : null;
  }

  /** The noun phrase without relative clauses and what follows them. */
  private Span phrase(int head) {
    Sentence sentence = reading.sentence();
    BitSet below = sentence.subtree(head);
    for (Token child :
        sentence.children(head, "acl", "punct", "case", "parataxis", "advcl", "conj", "cc")) {
      below.andNot(sentence.subtree(child.index()));
    }
    return sentence.spanOf(below);
  }

  private String words(Span span) {
    int offset = reading.sentence().span().start();
    return reading.sentence().text().substring(span.start() - offset, span.end() - offset);
  }
}
