/** Tests of what a change of a contract breaks. */
@NullMarked
package dev.statute.change;

import org.jspecify.annotations.NullMarked;
