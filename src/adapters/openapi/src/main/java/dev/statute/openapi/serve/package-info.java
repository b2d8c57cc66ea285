/** Serves the OpenAPI document of interfaces, which their contract files on the class path give. */
@NullMarked
package dev.statute.openapi.serve;

import org.jspecify.annotations.NullMarked;
