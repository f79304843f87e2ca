package org.entente.model;

import java.util.Map;

/**
 * A word of a sentence with its place in the tree (Universal Dependencies 2).
 *
 * @param index place in the sentence, from 1
 * @param start offset of its first character in the article; the words of a contraction ("du")
 *     share one span
 * @param end offset behind its last character in the article
 * @param form the word as the parser sees it ("de", "le" for "du")
 * @param lemma dictionary form in lower case, proper names as written
 * @param tag universal part of speech (NOUN, PROPN, VERB, AUX, ADJ, ADP ...)
 * @param features morphological features by name (Number, Gender, Person, Tense, Mood, VerbForm
 *     ...), maybe empty
 * @param head index of the governing token, 0 for the root
 * @param relation relation to the head (nsubj, obj, nmod ...)
 */
public record Token(
    int index,
    int start,
    int end,
    String form,
    String lemma,
    String tag,
    Map<String, String> features,
    int head,
    String relation) {

  /** Takes a copy of the features. */
  public Token {
    features = Map.copyOf(features);
  }

  /** The words this token covers in the article. */
  public Span span() {
    return new Span(start, end);
  }

  /** The value of a feature, or the empty string. */
  public String feature(String name) {
    return features.getOrDefault(name, "");
  }

  /** The relation without its subtype: {@code nsubj} for {@code nsubj:pass}. */
  public String baseRelation() {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  /** Whether the relation is one of these; one without subtype means all its subtypes. */
  public boolean stands(String... wanted) {
    for (String one : wanted) {
      if (relation.startsWith(one)
          && (relation.length() == one.length() || relation.charAt(one.length()) == ':')) {
        return true;
      }
    }
    return false;
  }

  /** Whether the token's part of speech is one of {@code tags}. */
  public boolean is(String... tags) {
    for (String t : tags) {
      if (t.equals(tag)) {
        return true;
      }
    }
    return false;
  }
}
