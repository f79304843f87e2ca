package org.entente.language;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** French: CoreNLP's UD tagger and parser, LanguageTool's dictionary. */
final class FrenchSyntax implements Syntax {
  private static final String MODELS = "edu/stanford/nlp/models/";
  private final FrenchDictionary dictionary = new FrenchDictionary();
  private final FrenchMorphology morphology = new FrenchMorphology(dictionary);
  private final FrenchTagRepair tagRepair = new FrenchTagRepair(dictionary);
  private final FrenchTokens tokens =
      new FrenchTokens(new MaxentTagger(MODELS + "mwt/french/french-mwt.tagger"));
  private final Nndep nndep;

  FrenchSyntax() {
    Properties properties = new Properties();
    properties.setProperty("language", "French");
    nndep =
        new Nndep(
            MODELS + "pos-tagger/french-ud.tagger",
            MODELS + "parser/nndep/UD_French.gz",
            properties);
  }

  @Override
  public List<Word> tokenize(ParserView view) {
    return tokens.read(view);
  }

  @Override
  public void parse(List<Word> words) {
    nndep.parse(words, tagRepair::repair);
    boolean afterAuxiliary = false;
    for (Word word : words) {
      word.tag = word.fineTag;
      morphology.analyze(word, afterAuxiliary);
      afterAuxiliary = word.is("AUX") || afterAuxiliary && word.is("ADV", "PRON");
    }
  }

  @Override
  public boolean isCommon(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (dictionary.exact(lower).isEmpty()) {
      return false;
    }
    String name = Character.toTitleCase(lower.charAt(0)) + lower.substring(1);
    return dictionary.exact(name).stream().noneMatch(e -> e.tag().startsWith("Z"));
  }
}
