/** What it costs to judge captured exchanges. */
@NullMarked
package dev.statute.bench.capture;

import org.jspecify.annotations.NullMarked;
