package org.entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchMorphologyTest {
  private final FrenchMorphology morphology = new FrenchMorphology(new FrenchDictionary());

  private Word analyzed(String form, String tag, boolean afterAuxiliary) {
    Word word = new Word(form, new Span(0, form.length()));
    word.tag = tag;
    morphology.analyze(word, afterAuxiliary);
    return word;
  }

  @ParameterizedTest
  @CsvSource({
    "expulsés, VERB, expulser",
    "Etats, NOUN, état",
    "sanctions, NOUN, sanction",
    "reconnu, VERB, reconnaître",
    "faut, VERB, falloir",
    "étaient, AUX, être",
    "levée, NOUN, levée",
    "reprises, NOUN, reprise",
    "capitales, NOUN, capitale",
    "suspendues, ADJ, suspendu",
    "foncière, ADJ, foncier",
    "pris, ADJ, pris",
    "l', DET, le",
    "aux, DET, à",
    "A, ADP, à",
    "qu', SCONJ, que",
    "-t-il, PRON, il",
    "IRNA, PROPN, IRNA",
    "réfugiées, NOUN, réfugié",
    "iraniennes, ADJ, iranien"
  })
  void lemmas(String form, String tag, String lemma) {
    assertThat(analyzed(form, tag, false).lemma).isEqualTo(lemma);
  }

  @Test
  void afterAnAuxiliaryDitIsAParticiple() {
    assertThat(analyzed("dit", "VERB", true).features)
        .containsEntry("VerbForm", "Part")
        .containsEntry("Tense", "Past");
    assertThat(analyzed("dit", "VERB", false).features)
        .containsEntry("VerbForm", "Fin")
        .containsEntry("Mood", "Ind");
  }

  @Test
  void featuresComeFromTheDictionary() {
    assertThat(analyzed("refuseraient", "VERB", false).features)
        .isEqualTo(Map.of("VerbForm", "Fin", "Mood", "Cnd", "Person", "3", "Number", "Plur"));
    assertThat(analyzed("imposées", "VERB", false).features)
        .isEqualTo(Map.of("VerbForm", "Part", "Tense", "Past", "Gender", "Fem", "Number", "Plur"));
  }

  @Test
  void anUnknownWordKeepsItsForm() {
    assertThat(analyzed("Xyzzyque", "NOUN", false).lemma).isEqualTo("xyzzyque");
  }
}
