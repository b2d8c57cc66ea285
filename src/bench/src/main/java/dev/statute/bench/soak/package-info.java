/**
 * Keeps a server busy for a long time, with clients that behave and clients that do not, and looks
 * for wrong answers and for what grows.
 */
@NullMarked
package dev.statute.bench.soak;

import org.jspecify.annotations.NullMarked;
