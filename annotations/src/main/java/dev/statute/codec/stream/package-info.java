/**
 * Content that is sent and read piece by piece: server-sent events (WHATWG HTML, 9.2) and JSON
 * lines.
 */
@NullMarked
package dev.statute.codec.stream;

import org.jspecify.annotations.NullMarked;
