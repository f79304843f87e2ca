package org.entente.language.time;

import java.time.LocalDate;

/**
 * The value of a time expression.
 *
 * @param iso ISO 8601, as precise as known: {@code 2024-09-13}, {@code 2024-09}, {@code 2024}
 * @param first first day it covers
 * @param last last day it covers, equal to {@code first} for one day
 */
public record TimeValue(String iso, LocalDate first, LocalDate last) {}
