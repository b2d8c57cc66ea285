/** Judges the messages that tests see. */
@NullMarked
package dev.statute.conformance;

import org.jspecify.annotations.NullMarked;
