/** Tests of changes of what operations take. */
@NullMarked
package dev.statute.change.request;

import org.jspecify.annotations.NullMarked;
