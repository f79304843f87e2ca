package org.entente.evaluation;

import org.entente.model.Article;
import org.entente.model.Event;

/**
 * An event that was found and can be told to be right or wrong.
 *
 * @param event the event
 * @param article the article that tells it
 * @param right whether all of its pairs are in the gold; of a marked sentence, whether its type is
 *     that of the gold
 */
public record Judged(Event event, Article article, boolean right) {}
