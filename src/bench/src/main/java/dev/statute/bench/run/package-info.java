/** Measures with JMH what generated code and its runtime take, beside what does the same. */
@NullMarked
package dev.statute.bench.run;

import org.jspecify.annotations.NullMarked;
