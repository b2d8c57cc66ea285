/** Tests of what changes of responses break. */
@NullMarked
package dev.statute.change.content;

import org.jspecify.annotations.NullMarked;
