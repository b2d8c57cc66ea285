/**
 * The content of messages: raw, and as Java values that a {@link dev.statute.codec.Codec} reads and
 * writes (RFC 9110, 6.4 and 8).
 *
 * <p>The modules {@code dev.statute.jackson} and {@code dev.statute.jackson2} have codecs for JSON.
 */
@NullMarked
package dev.statute.codec;

import org.jspecify.annotations.NullMarked;
