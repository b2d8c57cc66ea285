/** Puts the operations of Statute into the OpenAPI document of springdoc. */
@NullMarked
package dev.statute.springdoc;

import org.jspecify.annotations.NullMarked;
