/**
 * What only generated clients refer to: requests by the operations of an API. It may change with
 * any version, and the generated code with it.
 *
 * <p>A {@link dev.statute.client.generated.ClientRequest} is put together part by part, and each
 * part is encoded so that no value can become more than a value. A {@link
 * dev.statute.client.generated.ReceivedResponse} is read by what the contract declares.
 */
@NullMarked
package dev.statute.client.generated;

import org.jspecify.annotations.NullMarked;
