/** Checks captures: judges the exchanges in HAR files and raw messages, and reports on them. */
@NullMarked
package dev.statute.cli.capture;

import org.jspecify.annotations.NullMarked;
