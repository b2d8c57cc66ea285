/** Writes pages about APIs as HTML: one file a page, without script and without requests. */
@NullMarked
package dev.statute.pages.html;

import org.jspecify.annotations.NullMarked;
