/**
 * What generated clients share: requests by an API's operations, over the HTTP client of the JDK.
 *
 * <p>A {@link dev.statute.client.Client} knows where the API is. A {@link
 * dev.statute.client.ClientRequest} is put together part by part, and each part is encoded so that
 * no value can become more than a value. A {@link dev.statute.client.ReceivedResponse} is read by
 * what the contract declares; what it does not declare is an {@link
 * dev.statute.UnexpectedResponseException}, and what it declares otherwise a {@link
 * dev.statute.client.MalformedResponseException}. Where no response came, an {@link
 * java.io.UncheckedIOException} says why.
 */
@NullMarked
package dev.statute.client;

import org.jspecify.annotations.NullMarked;
