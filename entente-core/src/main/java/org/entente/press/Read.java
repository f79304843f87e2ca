package org.entente.press;

import java.util.Objects;
import org.entente.model.Article;

/** An article that was read. */
public record Read(Article article) implements Reading {

  /** Checks that there is an article. */
  public Read {
    Objects.requireNonNull(article, "article");
  }
}
