package org.entente.language;

import edu.stanford.nlp.international.french.process.FrenchTokenizer;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.model.Span;

/** French words of a view: CoreNLP's tokenizer, its mistakes mended, contractions taken apart. */
final class FrenchTokens {
  private static final Map<String, List<String>> CONTRACTIONS =
      Map.of(
          "au",
          List.of("à", "le"),
          "aux",
          List.of("à", "les"),
          "du",
          List.of("de", "le"),
          "auquel",
          List.of("à", "lequel"),
          "auxquels",
          List.of("à", "lesquels"),
          "auxquelles",
          List.of("à", "lesquelles"),
          "duquel",
          List.of("de", "lequel"),
          "desquels",
          List.of("de", "lesquels"),
          "desquelles",
          List.of("de", "lesquelles"),
          "des",
          List.of("de", "les"));
  private final TokenizerFactory<CoreLabel> tokenizer = FrenchTokenizer.factory();
  private final MaxentTagger articles;

  /** Takes the tagger that tells the contraction "des" from the article. */
  FrenchTokens(MaxentTagger articles) {
    this.articles = articles;
    tokenizer.setOptions("invertible=true,untokenizable=noneKeep");
  }

  List<Word> read(ParserView view) {
    List<CoreLabel> labels =
        mended(tokenizer.getTokenizer(new StringReader(view.text())).tokenize());
    boolean[] contracted = contractedArticles(labels);
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      CoreLabel label = labels.get(i);
      String form = label.word();
      Span span = view.inArticle(label.beginPosition(), label.endPosition());
      List<String> parts = CONTRACTIONS.get(form.toLowerCase(Locale.ROOT));
      if (parts == null || form.equals("DES") || !contracted[i]) {
        words.add(new Word(form, span));
      } else {
        for (String part : parts) {
          words.add(new Word(part, span));
        }
      }
    }
    return joinAbbreviations(words);
  }

  /**
   * The tokenizer leaves "jusqu'en" whole and cuts "rendez-vous"; the parser learnt it the other
   * way round.
   */
  private static List<CoreLabel> mended(List<CoreLabel> labels) {
    List<CoreLabel> mended = new ArrayList<>(labels.size());
    for (int i = 0; i < labels.size(); i++) {
      CoreLabel label = labels.get(i);
      String lower = label.word().toLowerCase(Locale.ROOT);
      if (lower.startsWith("jusqu'") && lower.length() > 6) {
        mended.add(part(label, 0, 6));
        mended.add(part(label, 6, label.word().length()));
      } else if (label.word().equals("rendez")
          && i + 1 < labels.size()
          && labels.get(i + 1).word().equals("-vous")) {
        label.setWord("rendez-vous");
        label.setEndPosition(labels.get(i + 1).endPosition());
        mended.add(label);
        i++;
      } else if (i + 1 < labels.size() && isNumbered(label, labels.get(i + 1))) {
        label.setWord(label.word() + labels.get(i + 1).word());
        label.setEndPosition(labels.get(i + 1).endPosition());
        mended.add(label);
        i++;
      } else {
        mended.add(label);
      }
    }
    return mended;
  }

  /** "G7", "M23", "T-72" is one name. */
  private static boolean isNumbered(CoreLabel letters, CoreLabel number) {
    return letters.endPosition() == number.beginPosition()
        && letters.word().matches("\\p{Lu}{1,4}-?")
        && number.word().matches("-?\\d{1,3}");
  }

  private static CoreLabel part(CoreLabel label, int from, int to) {
    CoreLabel part = new CoreLabel();
    part.setWord(label.word().substring(from, to));
    part.setValue(part.word());
    part.setBeginPosition(label.beginPosition() + from);
    part.setEndPosition(label.beginPosition() + to);
    return part;
  }

  /** A stop within the sentence belongs to the abbreviation before it ("Gén. Dupont"). */
  private static List<Word> joinAbbreviations(List<Word> words) {
    List<Word> joined = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (i + 2 < words.size()
          && words.get(i + 1).form.equals(".")
          && words.get(i + 1).span.start() == word.span.end()
          && Character.isLetter(word.form.charAt(word.form.length() - 1))
          && Character.isLetter(words.get(i + 2).form.charAt(0))) {
        joined.add(new Word(word.form + ".", word.span.union(words.get(i + 1).span)));
        i++;
      } else {
        joined.add(word);
      }
    }
    return joined;
  }

  private boolean[] contractedArticles(List<CoreLabel> labels) {
    boolean[] contracted = new boolean[labels.size()];
    boolean unclear = false;
    for (int i = 0; i < contracted.length; i++) {
      contracted[i] = true;
      unclear |= labels.get(i).word().equalsIgnoreCase("des");
    }
    if (unclear) {
      articles.tagCoreLabels(labels);
      for (int i = 0; i < contracted.length; i++) {
        if (labels.get(i).word().equalsIgnoreCase("des")) {
          contracted[i] = "ADP_DET".equals(labels.get(i).tag()) && i > 0;
        }
      }
    }
    return contracted;
  }
}
