/** Tests of APIs: a client of routes in the same JVM, without a socket. */
@NullMarked
package dev.statute.testing;

import org.jspecify.annotations.NullMarked;
