/** Operations of documents as operations of contracts. */
@NullMarked
package dev.statute.openapi.convert.operation;

import org.jspecify.annotations.NullMarked;
