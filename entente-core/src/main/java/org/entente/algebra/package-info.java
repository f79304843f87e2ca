/**
 * An event is an act applied to acts: {@link org.entente.algebra.Composer} finds the base acts of a
 * sentence by the words of the codebook and applies operators (promise, refuse, demand, suspend) to
 * them by the composition table. Free of syntax and language.
 */
package org.entente.algebra;
