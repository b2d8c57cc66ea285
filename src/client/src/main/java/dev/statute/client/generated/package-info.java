/**
 * What only generated clients call: requests by the operations of an API. Code that an older
 * processor of the same major version generated still runs with it; for other callers it may change
 * with any version.
 *
 * <p>A {@link dev.statute.client.generated.ClientRequest} is put together part by part, and each
 * part is encoded so that no value can become more than a value. A {@link
 * dev.statute.client.generated.ReceivedResponse} is read by what the contract declares.
 */
@NullMarked
package dev.statute.client.generated;

import org.jspecify.annotations.NullMarked;
