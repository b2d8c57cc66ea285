/**
 * Measures what the processor costs whoever compiles with it: beside what it would cost without a
 * processor, and with one that only hands in what ours wrote.
 */
@NullMarked
package dev.statute.bench.compile;

import org.jspecify.annotations.NullMarked;
