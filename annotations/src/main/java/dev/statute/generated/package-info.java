/**
 * What only generated code calls: reply types, routes and vocabularies. Code that an older
 * processor of the same major version generated still runs with it; for other callers it may change
 * with any version.
 */
@NullMarked
package dev.statute.generated;

import org.jspecify.annotations.NullMarked;
