/** An API in a package of its own, which others generate routes for. */
@NullMarked
package dev.statute.spring.lamps;

import org.jspecify.annotations.NullMarked;
