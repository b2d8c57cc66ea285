/** What changed since a baseline. */
@NullMarked
package dev.statute.pages.fact.change;

import org.jspecify.annotations.NullMarked;
