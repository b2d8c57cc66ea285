/** Tests of what changes of responses break. */
@NullMarked
package dev.statute.change.response;

import org.jspecify.annotations.NullMarked;
