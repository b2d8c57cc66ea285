/** Values that schemas allow. */
@NullMarked
package dev.statute.openapi.testing.schema;

import org.jspecify.annotations.NullMarked;
