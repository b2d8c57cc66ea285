/**
 * Code that only generated reply types, routes and vocabularies call. It stays compatible with code
 * that an older processor of the same major version generated; for other callers it may change with
 * any version.
 */
@NullMarked
package dev.statute.generated;

import org.jspecify.annotations.NullMarked;
