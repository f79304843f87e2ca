/**
 * Brings articles in: files and folders, JSON Lines, feeds, agencies' messages (ninjs, NewsML-G2),
 * web archives, addresses. {@link org.entente.record.source.Sources} tells them apart. Whatever is
 * wrong with one of them is an {@link org.entente.record.source.Item.Refusal} in its place, and the
 * rest goes on. Nothing here trusts what it reads: every length has a limit, XML has no document
 * types, addresses lead nowhere private.
 */
package org.entente.record.source;
