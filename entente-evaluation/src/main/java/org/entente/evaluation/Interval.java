package org.entente.evaluation;

/**
 * Where a figure lies.
 *
 * @param value the figure itself
 * @param low 95 % of the samples drawn again lie above this, but 2.5 %
 * @param high and below this, but 2.5 %
 */
public record Interval(double value, double low, double high) {}
