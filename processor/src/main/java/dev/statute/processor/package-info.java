/** Talks to the compiler, and wires reading, checking and writing together. */
@NullMarked
package dev.statute.processor;

import org.jspecify.annotations.NullMarked;
