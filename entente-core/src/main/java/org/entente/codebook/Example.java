package org.entente.codebook;

/**
 * A sentence of the codebook with what must be found in it.
 *
 * @param text a literal sentence
 * @param expected the events in the notation of docs/codebook-format.md, or "none"
 * @param gap why it is known not to work yet, or null
 * @param file data file
 * @param line line in the data file
 */
public record Example(String text, String expected, String gap, String file, int line) {}
