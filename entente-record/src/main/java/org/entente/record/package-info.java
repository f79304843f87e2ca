/**
 * The record: what was read, kept. {@code store} keeps articles, reports and events; {@code merge}
 * decides which reports tell the same act; {@code source} brings articles in from files, feeds and
 * archives; {@code ingest} leads them through the coder into the store; {@code ask} answers
 * questions. This package holds the words they share and depends on none of them.
 */
package org.entente.record;
