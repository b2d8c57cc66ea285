/**
 * Serves and calls operations that are suspend functions. Generated routes and clients refer to it.
 */
@NullMarked
package dev.statute.kotlin;

import org.jspecify.annotations.NullMarked;
