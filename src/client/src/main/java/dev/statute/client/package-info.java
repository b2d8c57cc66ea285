/**
 * The API of generated clients, on top of the JDK's HTTP client.
 *
 * <p>A {@link dev.statute.client.Client} sends the requests. A response that the contract does not
 * declare becomes an {@link dev.statute.UnexpectedResponseException}, and a declared one that is
 * malformed a {@link dev.statute.client.MalformedResponseException}. If no response arrives, an
 * {@link java.io.UncheckedIOException} is thrown.
 */
@NullMarked
package dev.statute.client;

import org.jspecify.annotations.NullMarked;
