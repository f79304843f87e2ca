/**
 * From syntax to predicates. {@link org.entente.reading.DependencyReader} turns a dependency tree
 * into predicates with named arguments; a {@code Grammar} and a file {@code reading/LANGUAGE.yaml}
 * tell what is peculiar to a language, and its repairs mend the parser's systematic mistakes first.
 * Everything behind {@link org.entente.reading.Reader} is free of syntax and of language. Depends
 * on {@code model} alone.
 */
package org.entente.reading;
