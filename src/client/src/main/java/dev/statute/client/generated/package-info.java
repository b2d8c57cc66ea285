/**
 * Code that only generated clients call. It stays compatible with code that an older processor of
 * the same major version generated; for other callers it may change with any version.
 *
 * <p>A {@link dev.statute.client.generated.ClientRequest} builds a request part by part, and
 * encodes each part, so that a value cannot change the structure of the request. A {@link
 * dev.statute.client.generated.ReceivedResponse} reads what the contract declares.
 */
@NullMarked
package dev.statute.client.generated;

import org.jspecify.annotations.NullMarked;
