/**
 * From text to parsed sentences. A block is split into sentences, a sentence into what the parser
 * should see and what would disturb it (labels, topics of headlines, parentheses, quotation marks);
 * every word remembers where it stands in the article. The only package that knows the parser
 * (Stanford CoreNLP) and the French dictionary (LanguageTool's).
 */
package org.entente.language;
