/** Checks of what is about Java and generated code, not about HTTP. */
@NullMarked
package dev.statute.check;

import org.jspecify.annotations.NullMarked;
