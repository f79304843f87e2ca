package org.entente.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.entente.model.Block;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.junit.jupiter.api.Test;

class ConlluTest {
  private static final Sentence SENTENCE =
      new Sentence(
          0,
          new Span(3, 11),
          Block.Kind.TITLE,
          "Il\npart.",
          List.of(
              new Token(
                  1, 3, 5, "Il", "il", "PRON", Map.of("Person", "3", "Number", "Sing"), 2, "nsubj"),
              new Token(2, 6, 10, "part", "partir", "VERB", Map.of(), 0, "root"),
              new Token(3, 10, 11, ".", ".", "PUNCT", Map.of(), 2, "punct")));

  @Test
  void readsWhatItWrote() {
    assertThat(Conllu.read(Conllu.write(List.of(SENTENCE)))).containsExactly(SENTENCE);
  }

  @Test
  void writesTenColumnsWithTheSpan() {
    assertThat(Conllu.write(List.of(SENTENCE)))
        .isEqualTo(
            """
            # text = Il\\npart.
            # span = 3:11
            # kind = TITLE
            1\tIl\til\tPRON\t_\tNumber=Sing|Person=3\t2\tnsubj\t_\tSpan=3:5
            2\tpart\tpartir\tVERB\t_\t_\t0\troot\t_\tSpan=6:10
            3\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\tSpan=10:11

            """);
  }

  @Test
  void namesTheLineThatIsNoConllu() {
    assertThatThrownBy(() -> Conllu.read("# text = a\n1\ta\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("line 2:");
  }
}
