/**
 * Writes contracts as Java for people to own: annotated interfaces, records, enums and sealed
 * types.
 */
@NullMarked
package dev.statute.importer.source;

import org.jspecify.annotations.NullMarked;
