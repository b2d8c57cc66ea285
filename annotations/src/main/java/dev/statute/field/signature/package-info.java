/**
 * The fields of HTTP message signatures (RFC 9421), as structures: which parts of a message a
 * signature covers, and its octets. Signing and verifying is up to others, with {@link
 * dev.statute.field.signature.SignatureInput#toString()} as the last line of the signature base.
 */
@NullMarked
package dev.statute.field.signature;

import org.jspecify.annotations.NullMarked;
