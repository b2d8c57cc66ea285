/** Finds how values are read from texts and written as such. */
@NullMarked
package dev.statute.read.statute.conversion;

import org.jspecify.annotations.NullMarked;
