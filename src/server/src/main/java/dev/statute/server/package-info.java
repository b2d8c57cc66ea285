/**
 * Answers requests with the routes of an API, independently of a particular server.
 *
 * <p>{@link dev.statute.server.Routes} say which handler answers which method on which path. A
 * {@link dev.statute.server.Dispatcher} takes a {@link dev.statute.server.Request}, has the handler
 * of its route answer it, and gives the answer to a {@link dev.statute.server.ResponseSink}; it
 * also does what HTTP requires of a server. An adapter to a server turns what comes in into a
 * request, and is the sink; {@code dev.statute.server.jdk} has the one for the JDK's.
 */
@NullMarked
package dev.statute.server;

import org.jspecify.annotations.NullMarked;
