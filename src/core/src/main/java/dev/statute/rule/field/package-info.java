/** Checks of the header fields of responses and requests. */
@NullMarked
package dev.statute.rule.field;

import org.jspecify.annotations.NullMarked;
