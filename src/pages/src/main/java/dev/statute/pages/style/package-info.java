/** How pages look: one style sheet for API pages and for the site. */
@NullMarked
package dev.statute.pages.style;

import org.jspecify.annotations.NullMarked;
