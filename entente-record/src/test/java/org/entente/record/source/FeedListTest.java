package org.entente.record.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which feeds are watched, and how often they are asked. */
class FeedListTest extends SourceTesting {

  @Test
  void listsOfFeeds() throws Exception {
    Path good =
        Path.of(
            file(
                "feeds.yaml",
                "feeds:\n- https://a.example/f\n- {url: http://b.example/, every: 2h}\n"));
    assertThat(FeedList.read(good).feeds())
        .containsExactly(
            new FeedList.Entry("https://a.example/f", Duration.ofMinutes(15)),
            new FeedList.Entry("http://b.example/", Duration.ofHours(2)));
    for (String wrong :
        List.of(
            "",
            "feeds: []",
            "feeds: [ftp://x]",
            "feeds:\n- {url: http://b.example/, often: 2h}",
            "feeds:\n- {url: http://b.example/, every: soon}",
            "feeds: [http://a.example/, http://a.example/]",
            "other: [http://a.example/]",
            "feeds: {")) {
      Path file = Path.of(file("wrong.yaml", wrong));
      assertThatThrownBy(() -> FeedList.read(file)).as(wrong).hasMessageStartingWith("R15 " + file);
    }
  }

  @Test
  void aFailingFeedIsAskedMoreRarely() {
    Instant now = Instant.parse("2026-01-01T00:00:00Z");
    FeedTurn turn =
        new FeedTurn(new FeedList.Entry("http://a.example/", Duration.ofMinutes(15)), now);
    assertThat(turn.next()).isEqualTo(now);
    assertThat(turn.failed(now)).isEqualTo(Duration.ofMinutes(30));
    assertThat(turn.failed(now)).isEqualTo(Duration.ofMinutes(60));
    for (int i = 0; i < 20; i++) {
      turn.failed(now);
    }
    assertThat(turn.next()).isEqualTo(now.plus(Duration.ofHours(12)));
    turn.answered(now);
    assertThat(turn.next()).isEqualTo(now.plus(Duration.ofMinutes(15)));
  }
}
