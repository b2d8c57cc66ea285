/** Writes Java: a law or an API in, source files out. */
@NullMarked
package dev.statute.generate;

import org.jspecify.annotations.NullMarked;
