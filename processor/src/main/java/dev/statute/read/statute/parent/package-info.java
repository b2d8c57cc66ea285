/**
 * Reads from the contract file of an interface what its class file lacks: the names of parameters,
 * and which of them can be null.
 */
@NullMarked
package dev.statute.read.statute.parent;

import org.jspecify.annotations.NullMarked;
