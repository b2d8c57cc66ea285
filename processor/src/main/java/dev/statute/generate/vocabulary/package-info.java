/** Generates the vocabulary of a law. */
@NullMarked
package dev.statute.generate.vocabulary;

import org.jspecify.annotations.NullMarked;
