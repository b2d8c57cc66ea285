/** What only generated resource classes call. */
@NullMarked
package dev.statute.jakarta.generated;

import org.jspecify.annotations.NullMarked;
