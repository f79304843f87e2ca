/**
 * Decides which reports tell the same act, and says why. Works on {@link
 * org.entente.record.Telling}s alone and knows no store: {@link org.entente.record.merge.Matching}
 * compares two tellings, {@link org.entente.record.merge.Sketch} recognises reprints of one
 * dispatch, {@link org.entente.record.merge.Summary} makes one event of its reports.
 */
package org.entente.record.merge;
