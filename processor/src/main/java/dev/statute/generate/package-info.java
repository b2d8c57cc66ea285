/**
 * Code that all generators share: the names of a vocabulary, components of records, the replies of
 * operations.
 */
@NullMarked
package dev.statute.generate;

import org.jspecify.annotations.NullMarked;
