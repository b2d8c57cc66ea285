/** Changes of operations as a whole: which there are, and their methods, paths and names. */
@NullMarked
package dev.statute.change.operation;

import org.jspecify.annotations.NullMarked;
