/** Reads annotated interfaces: elements in, an {@link dev.statute.api.Api} out. */
@NullMarked
package dev.statute.api;

import org.jspecify.annotations.NullMarked;
