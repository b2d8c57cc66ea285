/** Reads what media types a client wants. */
@NullMarked
package dev.statute.server.negotiation;

import org.jspecify.annotations.NullMarked;
