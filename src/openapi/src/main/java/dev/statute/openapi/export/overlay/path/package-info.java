/** Finds values of documents by queries of JSONPath (RFC 9535). */
@NullMarked
package dev.statute.openapi.export.overlay.path;

import org.jspecify.annotations.NullMarked;
