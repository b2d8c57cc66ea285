/** The values of header fields. */
@NullMarked
package dev.statute.field;

import org.jspecify.annotations.NullMarked;
