/** Writes what the law has about a word, for terminals and for programs. */
@NullMarked
package dev.statute.cli.explain;

import org.jspecify.annotations.NullMarked;
