/** What a change of the header fields of responses breaks. */
@NullMarked
package dev.statute.change.field;

import org.jspecify.annotations.NullMarked;
