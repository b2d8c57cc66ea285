/**
 * What generated clients share with those who call them, over the HTTP client of the JDK.
 *
 * <p>A {@link dev.statute.client.Client} knows where the API is. A response that the contract does
 * not declare is an {@link dev.statute.UnexpectedResponseException}, and one that it declares
 * otherwise a {@link dev.statute.client.MalformedResponseException}. Where no response came, an
 * {@link java.io.UncheckedIOException} says why.
 */
@NullMarked
package dev.statute.client;

import org.jspecify.annotations.NullMarked;
