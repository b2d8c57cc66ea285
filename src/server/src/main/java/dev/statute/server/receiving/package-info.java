/**
 * Reads what a request brings: its content, up to a limit, the parameters of its query and its
 * header fields; and refuses what is wrong with it.
 */
@NullMarked
package dev.statute.server.receiving;

import org.jspecify.annotations.NullMarked;
