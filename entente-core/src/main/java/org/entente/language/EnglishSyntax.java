package org.entente.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.entente.model.Span;

/**
 * English: CoreNLP's tokenizer, Penn tagger, UD parser and lemmas; Penn tags turned into universal
 * ones.
 */
final class EnglishSyntax implements Syntax {
  private static final String MODELS = "edu/stanford/nlp/models/";
  private final TokenizerFactory<CoreLabel> tokenizer =
      PTBTokenizer.coreLabelFactory("invertible=true,ptb3Escaping=false,untokenizable=noneKeep");
  private final Nndep nndep =
      new Nndep(
          MODELS + "pos-tagger/english-left3words-distsim.tagger",
          MODELS + "parser/nndep/english_UD.gz",
          new Properties());

  private final EnglishTagRepair tagRepair;

  private final Set<String> joined;

  /**
   * @param headlineVerbs verbs that a headline may have as its only verb
   * @param joined words with a hyphen that are one word for the parser ("cease-fire")
   */
  EnglishSyntax(Set<String> headlineVerbs, Set<String> joined) {
    tagRepair = new EnglishTagRepair(headlineVerbs);
    this.joined = joined;
  }

  @Override
  public List<Word> tokenize(ParserView view) {
    List<Word> words = new ArrayList<>();
    for (CoreLabel label : tokenizer.getTokenizer(new StringReader(view.text())).tokenize()) {
      words.add(new Word(label.word(), view.inArticle(label.beginPosition(), label.endPosition())));
      join(words);
    }
    return words;
  }

  /** The tokenizer cuts at hyphens; some words lose their meaning by it. */
  private void join(List<Word> words) {
    int last = words.size() - 1;
    if (last < 2 || !words.get(last - 1).form.equals("-")) {
      return;
    }
    Word first = words.get(last - 2);
    Word second = words.get(last);
    String whole = first.form + "-" + second.form;
    boolean close = first.span.end() + 1 == second.span.start();
    if (close && joined.contains(whole.toLowerCase(Locale.ROOT))) {
      words.subList(last - 2, last + 1).clear();
      words.add(new Word(whole, new Span(first.span.start(), second.span.end())));
    }
  }

  @Override
  public void parse(List<Word> words) {
    nndep.parse(words, tagRepair::repair);
    Morphology morphology = new Morphology();
    for (Word word : words) {
      word.tag = PennTags.universal(word);
      word.features.putAll(PennTags.features(word));
      word.lemma = lemma(word, morphology);
    }
  }

  private static String lemma(Word word, Morphology morphology) {
    if (word.is("PROPN", "PUNCT", "NUM", "SYM", "X")) {
      return word.form;
    }
    String lower = word.form.toLowerCase(Locale.ROOT);
    return switch (lower) {
      case "'s" -> word.is("AUX", "VERB") ? "be" : "'s";
      case "n't" -> "not";
      case "'ll" -> "will";
      case "'ve" -> "have";
      case "'re", "'m" -> "be";
      case "'d" -> "would";
      default -> morphology.lemma(word.form, word.fineTag, true).toLowerCase(Locale.ROOT);
    };
  }

  @Override
  public boolean isCommon(String word) {
    return false;
  }
}
