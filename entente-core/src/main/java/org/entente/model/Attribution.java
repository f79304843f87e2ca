package org.entente.model;

/**
 * Who says so.
 *
 * @param code actor code where known, else null
 * @param name name of the source
 * @param kind agency, official, organisation, document or unnamed
 * @param cue the words that make it a source ("a rapporté", "selon")
 * @param start offset of the source's words in the article
 * @param end offset behind them
 */
public record Attribution(String code, String name, String kind, String cue, int start, int end) {}
