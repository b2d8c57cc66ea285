/**
 * Content of several parts with a boundary between (RFC 2046, 5.1), for forms and for parts of a
 * representation.
 */
@NullMarked
package dev.statute.codec.multipart;

import org.jspecify.annotations.NullMarked;
