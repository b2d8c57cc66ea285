/** Checks of the statuses that an operation answers with. */
@NullMarked
package dev.statute.rule.status;

import org.jspecify.annotations.NullMarked;
