/** Filters and observers that many servers need. */
@NullMarked
package dev.statute.server.filter;

import org.jspecify.annotations.NullMarked;
