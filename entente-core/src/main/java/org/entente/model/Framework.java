package org.entente.model;

/**
 * An organisation or treaty within which an act is placed.
 *
 * @param code {@code IGO:SCO}
 * @param name name in the article's language
 */
public record Framework(String code, String name) {}
