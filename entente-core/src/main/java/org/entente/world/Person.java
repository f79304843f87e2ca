package org.entente.world;

import java.util.List;

/**
 * A person of an article.
 *
 * @param name fullest form of the name in the article
 * @param keys its pieces, folded
 * @param side country or organisation with the sector; unknown where the article does not tell it
 * @param office as the article words it, or null
 */
record Person(String name, List<String> keys, Side side, String office) {

  Person withSide(Side other, String otherOffice) {
    return new Person(name, keys, other, office == null ? otherOffice : office);
  }

  Person named(String fuller, List<String> fullerKeys) {
    return new Person(fuller, fullerKeys, side, office);
  }
}
