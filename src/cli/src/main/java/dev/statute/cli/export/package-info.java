/** Writes OpenAPI documents of contracts. */
@NullMarked
package dev.statute.cli.export;

import org.jspecify.annotations.NullMarked;
