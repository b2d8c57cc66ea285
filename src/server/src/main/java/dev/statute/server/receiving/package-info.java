/** Reads what a request brings: its content, up to a limit, and the parameters of its query. */
@NullMarked
package dev.statute.server.receiving;

import org.jspecify.annotations.NullMarked;
