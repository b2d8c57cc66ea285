/** Tests of changes of operations. */
@NullMarked
package dev.statute.change.operation;

import org.jspecify.annotations.NullMarked;
