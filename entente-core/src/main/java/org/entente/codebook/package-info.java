/**
 * What is an event: data files by event type and language, read and checked into a {@link
 * org.entente.codebook.Codebook}. The format is described in docs/codebook-format.md. Knows words
 * and roles, not syntax.
 */
package org.entente.codebook;
