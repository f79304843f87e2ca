package org.entente.world;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Map;
import org.entente.model.Block;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.junit.jupiter.api.Test;

/** What the parser should never give but does. */
class BrokenTreeTest {

  @Test
  void wordsThatGovernEachOtherEndTheSearch() {
    String text = "Minister Zorblax";
    Sentence sentence =
        new Sentence(
            0,
            new Span(0, text.length()),
            Block.Kind.PARAGRAPH,
            text,
            List.of(
                new Token(1, 0, 8, "Minister", "minister", "NOUN", Map.of(), 2, "compound"),
                new Token(2, 9, 16, "Zorblax", "Zorblax", "PROPN", Map.of(), 1, "compound")));
    assertThatCode(
            () ->
                new ActorResolver(
                        World.standard(), Cast.of(List.of(sentence), "en", null), "en", null)
                    .resolve(sentence, 1))
        .doesNotThrowAnyException();
  }
}
