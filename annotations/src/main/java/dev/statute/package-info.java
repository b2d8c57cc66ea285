/**
 * The annotations that describe an API, and the types that all vocabularies share.
 *
 * <p>An interface annotated with {@link dev.statute.Api} declares operations; the annotations of a
 * vocabulary such as {@code dev.statute.http} declare the method and the responses of each. The
 * compiler checks them against the law, and generates a sealed type per operation.
 */
@NullMarked
package dev.statute;

import org.jspecify.annotations.NullMarked;
