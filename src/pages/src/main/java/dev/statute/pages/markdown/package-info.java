/** Writes pages about APIs as Markdown, with the same facts as in HTML. */
@NullMarked
package dev.statute.pages.markdown;

import org.jspecify.annotations.NullMarked;
