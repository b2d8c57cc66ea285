/** Writes documents as YAML and as JSON, so that each reader reads the same values back. */
@NullMarked
package dev.statute.openapi.print;

import org.jspecify.annotations.NullMarked;
