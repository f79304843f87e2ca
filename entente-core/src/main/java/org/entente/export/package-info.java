/** Writes what was read in the formats that other tools expect. */
package org.entente.export;
