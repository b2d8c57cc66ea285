/**
 * The annotations that describe an API, and what every vocabulary shares.
 *
 * <p>An interface annotated with {@link dev.statute.Api} declares operations; the annotations of a
 * vocabulary such as {@code dev.statute.http} say which method each one has and which responses it
 * may give. The compiler checks them against the law, and generates a sealed type per operation.
 */
@NullMarked
package dev.statute;

import org.jspecify.annotations.NullMarked;
