/** Decides for what a request is refused, and in what words. */
@NullMarked
package dev.statute.server.refusing;

import org.jspecify.annotations.NullMarked;
