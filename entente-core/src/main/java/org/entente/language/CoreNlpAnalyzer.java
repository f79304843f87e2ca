package org.entente.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.entente.language.Segmenter.Segment;
import org.entente.model.Article;
import org.entente.model.Block;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/**
 * Analyses articles with Stanford CoreNLP 4.5.10 (Universal Dependencies). Words in parentheses and
 * the topic before a headline's colon are parsed by themselves and put back as {@code appos},
 * {@code parataxis} or {@code dislocated}; quotation marks, labels and bullets are not shown to the
 * parser and come back as punctuation.
 */
final class CoreNlpAnalyzer implements Analyzer {
  private final String language;
  private final Syntax syntax;
  private final SentenceSplitter splitter;
  private final Segmenter segmenter;

  CoreNlpAnalyzer(String language, Syntax syntax, SentenceSplitter splitter, Segmenter segmenter) {
    this.language = language;
    this.syntax = syntax;
    this.splitter = splitter;
    this.segmenter = segmenter;
  }

  @Override
  public String language() {
    return language;
  }

  @Override
  public List<Sentence> analyze(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (block.isRead()) {
        for (Span span : splitter.split(article.text(), block.span())) {
          addSentences(sentences, article.text(), span, block.kind());
        }
      }
    }
    return sentences;
  }

  private void addSentences(List<Sentence> sentences, String text, Span span, Block.Kind kind) {
    List<Segment> segments = segmenter.segment(text, span, kind);
    List<Word> all = new ArrayList<>();
    List<List<Word>> chunks = new ArrayList<>();
    for (Segment segment : segments) {
      if (segment.kind() == Segmenter.Kind.CLAUSE) {
        ParserView view = ParserView.of(text, segment.span(), at -> isApart(segments, at));
        chunks = LongSentences.cut(read(view));
        chunks.forEach(syntax::parse);
        addMarks(all, text, view);
      }
    }
    chunks.forEach(all::addAll);
    if (chunks.isEmpty()) {
      return;
    }
    for (Segment segment : segments) {
      addApart(all, chunks.get(0), text, segment);
    }
    all.sort(Comparator.comparingInt(w -> w.span.start()));
    attachMarks(all);
    if (chunks.size() == 1) {
      sentences.add(sentence(sentences.size(), span, kind, text, all));
    } else {
      for (List<Word> chunk : byChunk(all, chunks)) {
        Span part = new Span(chunk.get(0).span.start(), chunk.get(chunk.size() - 1).span.end());
        sentences.add(sentence(sentences.size(), part, kind, text, chunk));
      }
    }
  }

  private static boolean isApart(List<Segment> segments, int at) {
    for (Segment segment : segments) {
      if (segment.kind() != Segmenter.Kind.CLAUSE
          && segment.span().start() <= at
          && at < segment.span().end()) {
        return true;
      }
    }
    return false;
  }

  private List<Word> read(ParserView view) {
    Headlines.recase(view, syntax);
    return syntax.tokenize(view);
  }

  private static void addMarks(List<Word> all, String text, ParserView view) {
    for (Span hidden : view.hidden()) {
      all.add(Word.mark(hidden.of(text), hidden));
    }
  }

  /** Parses a part by itself and hangs it onto the clause. */
  private void addApart(List<Word> all, List<Word> clause, String text, Segment segment) {
    if (segment.kind() == Segmenter.Kind.MARK) {
      all.add(Word.mark(segment.span().of(text), segment.span()));
    } else if (segment.kind() != Segmenter.Kind.CLAUSE) {
      ParserView view = ParserView.of(text, segment.span(), at -> false);
      List<Word> words = read(view);
      addMarks(all, text, view);
      if (words.isEmpty()) {
        return;
      }
      syntax.parse(words);
      Word root = rootOf(words);
      if (segment.kind() == Segmenter.Kind.TOPIC) {
        attachTopic(root, rootOf(clause));
      } else {
        Word host = lastBefore(all, segment.span().start());
        root.head = host == null ? rootOf(clause) : host;
        root.relation = root.is("VERB") || root.is("X") ? "parataxis" : "appos";
      }
      all.addAll(words);
    }
  }

  /**
   * "Mali : l'armée attaque" is a clause with a topic; "Le Mali attaque : dix morts" one with an
   * addition.
   */
  private static void attachTopic(Word topic, Word clause) {
    boolean sentence =
        topic.is("VERB") && topic.features.getOrDefault("VerbForm", "Fin").equals("Fin");
    if (sentence && !clause.is("VERB")) {
      clause.head = topic;
      clause.relation = "parataxis";
    } else {
      topic.head = clause;
      topic.relation = sentence ? "parataxis" : "dislocated";
    }
  }

  private static Word lastBefore(List<Word> words, int offset) {
    Word last = null;
    for (Word word : words) {
      if (word.span.end() <= offset
          && !word.is("PUNCT")
          && (last == null || word.span.end() >= last.span.end())) {
        last = word;
      }
    }
    while (last != null && last.relation.startsWith("flat") && last.head != null) {
      last = last.head;
    }
    return last;
  }

  private static Word rootOf(List<Word> words) {
    for (Word word : words) {
      if (word.head == null) {
        return word;
      }
    }
    throw new IllegalStateException("a parsed sentence has a root");
  }

  /** Marks that no parser saw hang on the word before them, else on the next. */
  private static void attachMarks(List<Word> words) {
    Word before = null;
    List<Word> waiting = new ArrayList<>();
    for (Word word : words) {
      boolean mark = word.head == null && word.relation.equals("punct");
      if (mark && before == null) {
        waiting.add(word);
      } else if (mark) {
        word.head = before;
      } else {
        if (before == null) {
          waiting.forEach(w -> w.head = word);
        }
        before = word;
      }
    }
  }

  private static List<List<Word>> byChunk(List<Word> words, List<List<Word>> chunks) {
    List<List<Word>> parts = new ArrayList<>();
    for (int i = 0; i < chunks.size(); i++) {
      int from = i == 0 ? Integer.MIN_VALUE : chunks.get(i).get(0).span.start();
      int to = i + 1 == chunks.size() ? Integer.MAX_VALUE : chunks.get(i + 1).get(0).span.start();
      parts.add(words.stream().filter(w -> w.span.start() >= from && w.span.start() < to).toList());
    }
    return parts;
  }

  private static Sentence sentence(
      int index, Span span, Block.Kind kind, String text, List<Word> words) {
    IdentityHashMap<Word, Integer> places = new IdentityHashMap<>();
    for (int i = 0; i < words.size(); i++) {
      places.put(words.get(i), i + 1);
    }
    List<Token> tokens = new ArrayList<>(words.size());
    for (Word word : words) {
      int head = word.head == null ? 0 : places.getOrDefault(word.head, 0);
      tokens.add(
          new Token(
              places.get(word),
              word.span.start(),
              word.span.end(),
              word.form,
              word.lemma,
              word.tag,
              word.features,
              head,
              head == 0 ? "root" : word.relation));
    }
    return new Sentence(index, span, kind, span.of(text), tokens);
  }
}
