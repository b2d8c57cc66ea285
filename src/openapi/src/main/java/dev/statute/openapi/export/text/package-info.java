/** Turns Javadoc into the Markdown of OpenAPI documents. */
@NullMarked
package dev.statute.openapi.export.text;

import org.jspecify.annotations.NullMarked;
