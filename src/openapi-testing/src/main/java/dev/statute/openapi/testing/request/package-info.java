/** Random requests that a document allows, and some that it does not. */
@NullMarked
package dev.statute.openapi.testing.request;

import org.jspecify.annotations.NullMarked;
