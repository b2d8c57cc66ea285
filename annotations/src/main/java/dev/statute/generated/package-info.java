/**
 * What only generated code refers to: reply types, routes and vocabularies. It may change with any
 * version, and the generated code with it.
 */
@NullMarked
package dev.statute.generated;

import org.jspecify.annotations.NullMarked;
