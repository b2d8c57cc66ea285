/** Writes OpenAPI documents from the contracts of interfaces. */
@NullMarked
package dev.statute.openapi.export;

import org.jspecify.annotations.NullMarked;
