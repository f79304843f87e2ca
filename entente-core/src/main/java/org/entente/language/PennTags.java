package org.entente.language;

import java.util.Locale;
import java.util.Map;

/**
 * From Penn Treebank tags and relations to universal parts of speech and features (UD English
 * guidelines).
 */
final class PennTags {
  private PennTags() {}

  /** The universal part of speech of a parsed English word. */
  static String universal(Word word) {
    String tag = word.fineTag;
    boolean auxiliary = word.relation.startsWith("aux") || word.relation.equals("cop");
    return switch (tag) {
      case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" -> auxiliary ? "AUX" : "VERB";
      case "MD" -> "AUX";
      case "NN", "NNS" -> "NOUN";
      case "NNP", "NNPS" -> "PROPN";
      case "JJ", "JJR", "JJS", "AFX" -> "ADJ";
      case "RB", "RBR", "RBS" -> isNegation(word) ? "PART" : "ADV";
      case "WRB" -> "ADV";
      case "IN" -> word.relation.equals("mark") ? "SCONJ" : "ADP";
      case "TO" -> word.relation.equals("case") ? "ADP" : "PART";
      case "RP" -> "ADP";
      case "DT", "PDT", "WDT" -> word.relation.startsWith("det") ? "DET" : "PRON";
      case "PRP", "PRP$", "WP", "WP$", "EX" -> "PRON";
      case "CC" -> "CCONJ";
      case "CD" -> "NUM";
      case "POS" -> "PART";
      case "UH" -> "INTJ";
      case "$", "#", "SYM" -> "SYM";
      case "FW", "LS", "ADD", "GW", "XX" -> "X";
      default -> "PUNCT";
    };
  }

  /** The features that the Penn tag tells. */
  static Map<String, String> features(Word word) {
    return switch (word.fineTag) {
      case "VB" -> Map.of("VerbForm", "Inf");
      case "VBD" -> Map.of("VerbForm", "Fin", "Mood", "Ind", "Tense", "Past");
      case "VBP" -> Map.of("VerbForm", "Fin", "Mood", "Ind", "Tense", "Pres");
      case "VBZ" ->
          Map.of(
              "VerbForm", "Fin", "Mood", "Ind", "Tense", "Pres", "Number", "Sing", "Person", "3");
      case "VBG" -> Map.of("VerbForm", "Part", "Tense", "Pres");
      case "VBN" -> Map.of("VerbForm", "Part", "Tense", "Past");
      case "MD" -> Map.of("VerbForm", "Fin");
      case "NN", "NNP" -> Map.of("Number", "Sing");
      case "NNS", "NNPS" -> Map.of("Number", "Plur");
      case "PRP", "PRP$" -> pronoun(word.form.toLowerCase(Locale.ROOT));
      default -> Map.of();
    };
  }

  private static Map<String, String> pronoun(String form) {
    return switch (form) {
      case "i", "me", "my" -> Map.of("Person", "1", "Number", "Sing");
      case "we", "us", "our" -> Map.of("Person", "1", "Number", "Plur");
      case "he", "him", "his" -> Map.of("Person", "3", "Number", "Sing", "Gender", "Masc");
      case "she", "her" -> Map.of("Person", "3", "Number", "Sing", "Gender", "Fem");
      case "it", "its" -> Map.of("Person", "3", "Number", "Sing", "Gender", "Neut");
      case "they", "them", "their" -> Map.of("Person", "3", "Number", "Plur");
      default -> Map.of();
    };
  }

  private static boolean isNegation(Word word) {
    return word.form.equalsIgnoreCase("not") || word.form.equalsIgnoreCase("n't");
  }
}
