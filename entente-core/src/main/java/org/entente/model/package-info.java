/**
 * The words of Entente as records: article, sentence, mention, actor, event, statement. Depends on
 * nothing; every other package may depend on it.
 */
package org.entente.model;
