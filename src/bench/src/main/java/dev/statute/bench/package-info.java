/** What all benchmarks share. */
@NullMarked
package dev.statute.bench;

import org.jspecify.annotations.NullMarked;
