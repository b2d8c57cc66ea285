/** Changes documents by overlays (OpenAPI Overlay 1.0). */
@NullMarked
package dev.statute.openapi.export.overlay;

import org.jspecify.annotations.NullMarked;
