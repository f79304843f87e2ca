package org.entente.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Article;
import org.junit.jupiter.api.Test;

class IdentityTest {

  @Test
  void theAddressComesFirst() {
    Article article =
        Made.article("cvn", "fr", "2024-01-01", "T", "B")
            .at("https://X.example/a?utm_source=rss&id=3#top")
            .record()
            .article();
    assertThat(Identity.of(article, true, "/f.txt")).isEqualTo("url:https://x.example/a?id=3");
    assertThat(Identity.address("https://x.example?utm_medium=a")).isEqualTo("https://x.example/");
    assertThat(Identity.address("https://x.example/Path?b=1&utm_id=2"))
        .isEqualTo("https://x.example/Path?b=1");
  }

  @Test
  void thenTheIdThenTheFileThenTheText() {
    Article article = Made.article("cvn", "fr", "2024-01-01", "T", "B").at(null).record().article();
    assertThat(Identity.of(article, true, "/f.txt")).isEqualTo("id:cvn/id-T");
    assertThat(Identity.of(article, false, "/f.txt")).isEqualTo("file:/f.txt");
    assertThat(Identity.of(article, false, null)).isEqualTo("text:" + Identity.hash("T\n\nB"));
  }
}
