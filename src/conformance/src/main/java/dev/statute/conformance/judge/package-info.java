/** Judges the exchanges that doors see, and words what is wrong with them. */
@NullMarked
package dev.statute.conformance.judge;

import org.jspecify.annotations.NullMarked;
