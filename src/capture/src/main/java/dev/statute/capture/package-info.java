/**
 * Reads captured exchanges, one at a time.
 *
 * <p>{@link dev.statute.capture.har.HarReader} reads HAR files.
 */
@NullMarked
package dev.statute.capture;

import org.jspecify.annotations.NullMarked;
