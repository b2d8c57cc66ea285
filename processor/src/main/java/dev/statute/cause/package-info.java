/** Annotations that the compiler cannot read: what is wrong with them as they are written. */
@NullMarked
package dev.statute.cause;

import org.jspecify.annotations.NullMarked;
