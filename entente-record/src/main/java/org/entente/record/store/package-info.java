/**
 * Keeps the record in a database: {@link org.entente.record.store.Store} is what callers see,
 * {@link org.entente.record.store.Stores} opens one. Each article is stored in one transaction, so
 * that a process may be killed at any moment. Both databases, SQLite and PostgreSQL, pass the same
 * contract tests; what differs between them stands in {@code Dialect} alone.
 */
package org.entente.record.store;
