/** The elements of HTML and SVG from which pages are built; what they hold is always escaped. */
@NullMarked
package dev.statute.pages.html.tree;

import org.jspecify.annotations.NullMarked;
