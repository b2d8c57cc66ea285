/** The response, as the adapter of a server sends it. */
@NullMarked
package dev.statute.server.sink;

import org.jspecify.annotations.NullMarked;
