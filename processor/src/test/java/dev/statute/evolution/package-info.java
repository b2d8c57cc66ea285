/** Random versions of interfaces: what is called safe between two of them is safe. */
@NullMarked
package dev.statute.evolution;

import org.jspecify.annotations.NullMarked;
