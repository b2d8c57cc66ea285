/** Reads what Kotlin makes of its functions where Java sees them. */
@NullMarked
package dev.statute.read.kotlin;

import org.jspecify.annotations.NullMarked;
