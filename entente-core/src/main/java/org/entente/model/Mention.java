package org.entente.model;

/**
 * A span that names something known.
 *
 * @param kind country, organisation, group, person, place, time or party
 * @param code code of what is named: {@code IRN}, {@code IGO:SCO}, a GeoNames id, an ISO date
 * @param text the words at {@code start..end}
 * @param start offset in the article's text
 * @param end offset in the article's text, exclusive
 */
public record Mention(String kind, String code, String text, int start, int end) {}
