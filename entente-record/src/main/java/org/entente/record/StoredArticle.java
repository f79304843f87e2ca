package org.entente.record;

import org.entente.model.ArticleRecord;

/**
 * An article of the store with all that was read in it.
 *
 * @param line where it comes from
 * @param record the article and what was read
 * @param coding what coded it
 */
public record StoredArticle(ArticleLine line, ArticleRecord record, CodingVersion coding) {}
