package org.entente.press;

import java.util.Objects;
import org.entente.model.Article;

/**
 * An article that was read.
 *
 * @param article the article
 * @param named whether the source itself gave the article its id; false where the id was made from
 *     the name of the file
 */
public record Read(Article article, boolean named) implements Reading {

  /** Checks that there is an article. */
  public Read {
    Objects.requireNonNull(article, "article");
  }
}
