/** Reads and writes HAR 1.2, the format in which browsers and proxies save what they exchanged. */
@NullMarked
package dev.statute.capture.har;

import org.jspecify.annotations.NullMarked;
