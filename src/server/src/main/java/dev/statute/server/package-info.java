/**
 * Answers requests by an API's routes, whatever server they come from.
 *
 * <p>{@link dev.statute.server.Routes} say which handler answers which method on which path. A
 * {@link dev.statute.server.Dispatcher} takes a {@link dev.statute.server.Request}, has the handler
 * of its route answer it, and gives the answer to a {@link dev.statute.server.ResponseSink}; what
 * HTTP demands of a server on the way, it does on its own. An adapter to a server turns what comes
 * in into a request, and is the sink; {@code dev.statute.server.jdk} has the one for the JDK's.
 */
@NullMarked
package dev.statute.server;

import org.jspecify.annotations.NullMarked;
