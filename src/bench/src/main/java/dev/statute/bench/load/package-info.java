/**
 * Puts load on the server code that is generated, checks every response, and compares with a
 * handler that does the same by hand.
 */
@NullMarked
package dev.statute.bench.load;

import org.jspecify.annotations.NullMarked;
