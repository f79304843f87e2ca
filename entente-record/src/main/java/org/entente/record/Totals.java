package org.entente.record;

/**
 * How much a store holds.
 *
 * @param articles articles, each counted once
 * @param versions versions of articles
 * @param reports reports of current versions
 * @param events events with at least one report
 * @param merged events with at least two reports
 * @param statements statements of current versions
 */
public record Totals(
    long articles, long versions, long reports, long events, long merged, long statements) {}
