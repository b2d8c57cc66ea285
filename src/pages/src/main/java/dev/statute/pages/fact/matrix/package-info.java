/** The matrix of operations and statuses. */
@NullMarked
package dev.statute.pages.fact.matrix;

import org.jspecify.annotations.NullMarked;
