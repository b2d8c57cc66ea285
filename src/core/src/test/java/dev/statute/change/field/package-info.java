/** Tests of what changes of responses break. */
@NullMarked
package dev.statute.change.field;

import org.jspecify.annotations.NullMarked;
