/** Annotations that the compiler cannot read: what is wrong with them as they are written. */
@NullMarked
package dev.statute.diagnostic.cause;

import org.jspecify.annotations.NullMarked;
