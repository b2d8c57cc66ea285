/** Reads OpenAPI documents of the versions 2.0 to 3.2 to one model. */
@NullMarked
package dev.statute.openapi.read;

import org.jspecify.annotations.NullMarked;
