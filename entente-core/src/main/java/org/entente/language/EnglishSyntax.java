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

  /** Takes the verbs that a headline may have as its only verb. */
  EnglishSyntax(Set<String> headlineVerbs) {
    tagRepair = new EnglishTagRepair(headlineVerbs);
  }

  @Override
  public List<Word> tokenize(ParserView view) {
    List<Word> words = new ArrayList<>();
    for (CoreLabel label : tokenizer.getTokenizer(new StringReader(view.text())).tokenize()) {
      words.add(new Word(label.word(), view.inArticle(label.beginPosition(), label.endPosition())));
    }
    return words;
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
