package org.entente.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.Article;
import org.entente.model.Block;

/** Shorthand of the press tests: text in, readings out. */
final class Pressed {

  static final PressReader PRESS = new PressReader(Set.of("fr", "en"));

  private Pressed() {}

  static List<Reading> readings(String name, byte[] bytes) {
    try (Stream<Reading> readings = PRESS.read(name, new ByteArrayInputStream(bytes))) {
      return readings.toList();
    }
  }

  static List<Reading> readings(String name, String text) {
    return readings(name, text.getBytes(StandardCharsets.UTF_8));
  }

  static Article article(String name, byte[] bytes) {
    List<Reading> readings = readings(name, bytes);
    assertThat(readings).hasSize(1);
    assertThat(readings.get(0)).isInstanceOf(Read.class);
    return ((Read) readings.get(0)).article();
  }

  /** The article of a plain text. */
  static Article article(String text) {
    return article("test.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  static ReadingError error(Reading reading) {
    assertThat(reading).isInstanceOf(Refused.class);
    return ((Refused) reading).error();
  }

  static ReadingError error(String name, byte[] bytes) {
    List<Reading> readings = readings(name, bytes);
    assertThat(readings).hasSize(1);
    return error(readings.get(0));
  }

  /** The blocks as "KIND words", which a failing test shows whole. */
  static List<String> blocks(Article article) {
    return article.blocks().stream()
        .map(block -> block.kind() + " " + words(article, block))
        .toList();
  }

  static List<String> blocks(Article article, Block.Kind kind) {
    return article.blocks().stream()
        .filter(block -> block.kind() == kind)
        .map(block -> words(article, block))
        .toList();
  }

  static String words(Article article, Block block) {
    return block.span().of(article.text());
  }
}
