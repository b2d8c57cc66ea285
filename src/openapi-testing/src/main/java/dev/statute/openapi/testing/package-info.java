/** Tests that a codec and a server do what an OpenAPI document says. */
@NullMarked
package dev.statute.openapi.testing;

import org.jspecify.annotations.NullMarked;
