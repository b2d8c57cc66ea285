/** Measures the reading of OpenAPI documents. */
@NullMarked
package dev.statute.bench.document;

import org.jspecify.annotations.NullMarked;
