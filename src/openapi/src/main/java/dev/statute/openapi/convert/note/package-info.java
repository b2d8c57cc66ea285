/** What a conversion tells of itself: what it could not say, and what it did by itself. */
@NullMarked
package dev.statute.openapi.convert.note;

import org.jspecify.annotations.NullMarked;
