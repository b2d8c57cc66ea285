/**
 * What is about Java only in an annotated interface, next to the contract that it declares: types,
 * names, other methods, thrown exceptions, and what is generated.
 */
@NullMarked
package dev.statute.declaration;

import org.jspecify.annotations.NullMarked;
