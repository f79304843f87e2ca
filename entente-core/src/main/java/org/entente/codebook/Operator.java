package org.entente.codebook;

/**
 * A predicate about another act: promise, refuse, demand, suspend.
 *
 * @param name name, the folder's
 * @param meaning what it does, in a sentence
 * @param performer who would do the content where the entry does not say: holder or addressee
 */
public record Operator(String name, String meaning, String performer) {}
