/** What a change of a Java type does to the values that it is written as. */
@NullMarked
package dev.statute.change.type;

import org.jspecify.annotations.NullMarked;
