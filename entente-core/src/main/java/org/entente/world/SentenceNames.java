package org.entente.world;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Sentence;

/**
 * The known names of an article's sentences, each sentence searched once. One for each article; not
 * thread-safe.
 */
public final class SentenceNames {

  private final World world;
  private final String language;
  private final Map<Sentence, List<Name>> found = new IdentityHashMap<>();

  /**
   * @param world the known names
   * @param language ISO 639-1 code of the article
   */
  public SentenceNames(World world, String language) {
    this.world = world;
    this.language = language;
  }

  /** As {@link World#names(Sentence, String)}, in the language of the article. */
  public List<Name> of(Sentence sentence) {
    return found.computeIfAbsent(sentence, one -> world.names(one, language));
  }

  /** As {@link World#countryOf(String, String)}, in the language of the article. */
  public Optional<String> countryOf(String phrase) {
    return world.countryOf(phrase, language);
  }

  String language() {
    return language;
  }
}
