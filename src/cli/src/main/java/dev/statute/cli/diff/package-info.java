/** Compares two APIs, each a document or the contracts of a jar, and reports what changed. */
@NullMarked
package dev.statute.cli.diff;

import org.jspecify.annotations.NullMarked;
