/** Compares interfaces with what was released of them before. */
@NullMarked
package dev.statute.baseline;

import org.jspecify.annotations.NullMarked;
