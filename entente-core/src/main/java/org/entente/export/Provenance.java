package org.entente.export;

import java.time.Instant;

/**
 * By what and when the events were coded.
 *
 * @param version version of Entente, as "0.1.0"
 * @param at when the run began
 */
public record Provenance(String version, Instant at) {}
