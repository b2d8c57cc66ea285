/**
 * Reads HTTP/1.x messages as they are on the wire or as {@code curl} prints them: a response, or
 * requests and their responses.
 */
@NullMarked
package dev.statute.capture.raw;

import org.jspecify.annotations.NullMarked;
