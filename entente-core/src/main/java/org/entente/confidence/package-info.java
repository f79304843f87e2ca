/**
 * How likely an event is right, told by signs in its telling: whether another sentence repeats it,
 * whether its recipient stands in the same sentence, and so on. Each sign has a weight in
 * confidence.tsv, fitted on articles whose events are known; docs/confidence.md tells how.
 */
package org.entente.confidence;
