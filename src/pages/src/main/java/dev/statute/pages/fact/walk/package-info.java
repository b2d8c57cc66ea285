/** Walks: conditional requests to the resources of an API. */
@NullMarked
package dev.statute.pages.fact.walk;

import org.jspecify.annotations.NullMarked;
