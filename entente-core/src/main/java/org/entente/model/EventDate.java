package org.entente.model;

/**
 * When an act took place.
 *
 * @param value ISO 8601, as precise as known: {@code 2024-09-13}, {@code 2024-09} or {@code 2024}
 * @param start offset in the article of the words that tell it; equal to {@code end} where it is
 *     inferred
 * @param end offset behind those words
 * @param text those words
 */
public record EventDate(String value, int start, int end, String text) {}
