/**
 * Digests of content and representations: the fields of RFC 9530, which are Structured Fields.
 *
 * <p>{@code Content-Digest} and {@code Repr-Digest} hold {@link dev.statute.field.digest.Digests},
 * {@code Want-Content-Digest} and {@code Want-Repr-Digest} hold {@link
 * dev.statute.field.digest.DigestPreferences}.
 */
@NullMarked
package dev.statute.field.digest;

import org.jspecify.annotations.NullMarked;
