/** What changes between two documents, or a document and contracts, and whom that breaks. */
@NullMarked
package dev.statute.openapi.convert.diff;

import org.jspecify.annotations.NullMarked;
