/**
 * Values of fields that only Internet-Drafts define. They follow the drafts that {@code http.yaml}
 * names, and change or move as those do: whoever imports this package says so.
 */
@NullMarked
package dev.statute.field.draft;

import org.jspecify.annotations.NullMarked;
