/**
 * Answers requests with the routes of an API, independently of a particular server.
 *
 * <p>{@link dev.statute.server.Routes} say which handler answers which method on which path. A
 * {@link dev.statute.server.Dispatcher} takes a {@link dev.statute.server.Request}, has the handler
 * of its route answer it, and gives an {@link dev.statute.server.Answer}; it also does what HTTP
 * requires of a server. An adapter to a server turns what comes in into a request, and sends the
 * answer, most often through a {@link dev.statute.server.sink.ResponseSink}; {@code
 * dev.statute.server.jdk} has the one for the JDK's.
 */
@NullMarked
package dev.statute.server;

import org.jspecify.annotations.NullMarked;
