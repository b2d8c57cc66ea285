/** Tests of the table of all checks of changes. */
@NullMarked
package dev.statute.change.catalogue;

import org.jspecify.annotations.NullMarked;
