/**
 * From the acts of sentences to the events of an article: who is "il" or "les deux pays", which
 * date and place hold, who vouches for it, one event for each act and article. Entry class: {@link
 * org.entente.discourse.Coder}.
 */
package org.entente.discourse;
