/** What a change of a contract breaks, and whom. */
@NullMarked
package dev.statute.change;

import org.jspecify.annotations.NullMarked;
