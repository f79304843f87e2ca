/**
 * Answers that need more than one look into the store: the course of the relations of two sides,
 * and standing knowledge drawn from events, each piece with the event that shows it.
 */
package org.entente.record.ask;
