/** Checks of the header fields of responses. */
@NullMarked
package dev.statute.rule.field;

import org.jspecify.annotations.NullMarked;
