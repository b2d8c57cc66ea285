/** Evaluates what a request presupposes of the resource that it is directed at (RFC 9110, 13). */
@NullMarked
package dev.statute.server.precondition;

import org.jspecify.annotations.NullMarked;
