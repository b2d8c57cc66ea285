/** Reads captured exchanges. */
@NullMarked
package dev.statute.capture;

import org.jspecify.annotations.NullMarked;
