/**
 * Tests of APIs: a client of routes in the same JVM, without a socket, and the coverage of
 * contracts.
 */
@NullMarked
package dev.statute.testing;

import org.jspecify.annotations.NullMarked;
