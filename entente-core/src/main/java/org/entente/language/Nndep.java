package org.entente.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;

/** CoreNLP's part-of-speech tagger and neural dependency parser on our words. Thread-safe. */
final class Nndep {
  private final MaxentTagger tagger;
  private final DependencyParser parser;

  Nndep(String taggerModel, String parserModel, Properties properties) {
    tagger = new MaxentTagger(taggerModel);
    parser = DependencyParser.loadFromModelFile(parserModel, properties);
  }

  /** Sets {@link Word#fineTag}, has it mended by {@code repair}, and sets heads and relations. */
  void parse(List<Word> words, Consumer<List<Word>> repair) {
    List<CoreLabel> labels = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      CoreLabel label = new CoreLabel();
      label.setWord(words.get(i).form);
      label.setValue(words.get(i).form);
      label.setIndex(i + 1);
      labels.add(label);
    }
    tagger.tagCoreLabels(labels);
    for (int i = 0; i < words.size(); i++) {
      words.get(i).fineTag = labels.get(i).tag();
    }
    repair.accept(words);
    for (int i = 0; i < words.size(); i++) {
      labels.get(i).setTag(words.get(i).fineTag);
    }
    for (TypedDependency dependency : parser.predict(labels).typedDependencies()) {
      Word word = words.get(dependency.dep().index() - 1);
      int head = dependency.gov().index();
      word.head = head == 0 ? null : words.get(head - 1);
      word.relation = head == 0 ? "root" : dependency.reln().toString();
    }
  }
}
