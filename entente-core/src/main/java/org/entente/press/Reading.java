package org.entente.press;

/** What became of one article: {@link Read} or {@link Refused}. */
public sealed interface Reading permits Read, Refused {}
