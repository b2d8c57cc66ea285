/** Writes the pages of a site as HTML. */
@NullMarked
package dev.statute.pages.site.html;

import org.jspecify.annotations.NullMarked;
