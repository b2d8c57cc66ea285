/** Tests of changes of terms. */
@NullMarked
package dev.statute.change.terms;

import org.jspecify.annotations.NullMarked;
