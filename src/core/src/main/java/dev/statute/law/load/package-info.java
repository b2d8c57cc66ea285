/**
 * Loads laws. It stands above the records and their forms, all of which it knows and none of which
 * knows it.
 */
@NullMarked
package dev.statute.law.load;

import org.jspecify.annotations.NullMarked;
