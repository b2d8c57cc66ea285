/** Random values of Java types, as their declarations allow them. */
@NullMarked
package dev.statute.openapi.testing.value;

import org.jspecify.annotations.NullMarked;
