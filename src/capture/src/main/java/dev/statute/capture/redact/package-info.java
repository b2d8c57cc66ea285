/** Hides what is secret in captured exchanges, so that what is found in them can be shown. */
@NullMarked
package dev.statute.capture.redact;

import org.jspecify.annotations.NullMarked;
