/** The codec for JSON that is based on Jackson 3. */
@NullMarked
package dev.statute.jackson;

import org.jspecify.annotations.NullMarked;
