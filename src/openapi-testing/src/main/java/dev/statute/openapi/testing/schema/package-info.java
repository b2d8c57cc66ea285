/** The schemas of documents: whether values are as they say, and random values that are. */
@NullMarked
package dev.statute.openapi.testing.schema;

import org.jspecify.annotations.NullMarked;
