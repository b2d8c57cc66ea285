/** The codec for JSON that is based on Jackson 2. */
@NullMarked
package dev.statute.jackson2;

import org.jspecify.annotations.NullMarked;
