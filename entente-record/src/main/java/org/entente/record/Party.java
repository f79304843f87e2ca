package org.entente.record;

/**
 * Who takes part in a stored event.
 *
 * @param code code as in an article's actor: {@code IRN/GOV}
 * @param side the code without its sector
 * @param name full name of a person or body, or null
 * @param office office held, or null
 */
public record Party(String code, String side, String name, String office) {}
