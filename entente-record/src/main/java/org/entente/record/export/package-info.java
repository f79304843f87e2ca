/** Writes events of the record in the formats of other programs, and as JSON and CSV of its own. */
package org.entente.record.export;
