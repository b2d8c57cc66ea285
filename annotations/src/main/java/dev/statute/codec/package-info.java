/**
 * The content of messages: raw, and as Java values that a {@link dev.statute.codec.Codec} reads and
 * writes (RFC 9110, 6.4 and 8).
 *
 * <p>{@link dev.statute.codec.JacksonCodec} needs Jackson's databind, which only its users have to
 * add; nothing else here refers to it.
 */
@NullMarked
package dev.statute.codec;

import org.jspecify.annotations.NullMarked;
