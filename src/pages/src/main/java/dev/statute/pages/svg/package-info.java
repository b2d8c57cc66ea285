/** Pictures on pages, as SVG with text that is text. */
@NullMarked
package dev.statute.pages.svg;

import org.jspecify.annotations.NullMarked;
