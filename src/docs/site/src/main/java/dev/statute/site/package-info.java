/** Builds the site of the project. */
@NullMarked
package dev.statute.site;

import org.jspecify.annotations.NullMarked;
