/** Requests to the server that is tested, its answers, and what carries them. */
@NullMarked
package dev.statute.openapi.testing.message;

import org.jspecify.annotations.NullMarked;
