/** Proposes values of annotations to editors: those that the law allows at the place. */
@NullMarked
package dev.statute.complete;

import org.jspecify.annotations.NullMarked;
