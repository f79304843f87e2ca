/**
 * Measures how well events that were found agree with those of careful readers.
 *
 * <p>{@link org.entente.evaluation.GoldReader} reads what the readers found, {@link
 * org.entente.evaluation.OutputReader} what the coder found; {@link
 * org.entente.evaluation.ArticleEvaluation} compares whole articles, {@link
 * org.entente.evaluation.MarkedEvaluation} sentences in which one pair is marked; the rest says it
 * as text, JSON or a page. {@link org.entente.evaluation.ConfidenceFit} learns from the comparison
 * how sure the coder may be. Nothing here prints or runs the coder.
 */
package org.entente.evaluation;
