/** Schemas (JSON Schema 2020-12, and the dialect of OpenAPI 3.0) from the types of contracts. */
@NullMarked
package dev.statute.openapi.schema;

import org.jspecify.annotations.NullMarked;
