/** Reads contracts from interfaces with the annotations of Statute. */
@NullMarked
package dev.statute.read.statute;

import org.jspecify.annotations.NullMarked;
