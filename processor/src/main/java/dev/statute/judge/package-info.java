/** Checks an API against the law: an {@link dev.statute.api.Api} in, violations out. */
@NullMarked
package dev.statute.judge;

import org.jspecify.annotations.NullMarked;
