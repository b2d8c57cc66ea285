/** All checks of changes, and the door to them. */
@NullMarked
package dev.statute.change.catalogue;

import org.jspecify.annotations.NullMarked;
