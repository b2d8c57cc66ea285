/** Calls of operations, apart from the reading of their arguments. */
@NullMarked
package dev.statute.server.invocation;

import org.jspecify.annotations.NullMarked;
