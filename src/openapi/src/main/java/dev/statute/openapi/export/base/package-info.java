/** Merges hand-written documents with those that are written from contracts. */
@NullMarked
package dev.statute.openapi.export.base;

import org.jspecify.annotations.NullMarked;
