/** Descriptions by people, whether Javadoc or Markdown, as safe HTML and safe Markdown. */
@NullMarked
package dev.statute.pages.prose;

import org.jspecify.annotations.NullMarked;
