/** Lawful examples: of values by their schemas, of header fields by the law, of whole messages. */
@NullMarked
package dev.statute.openapi.example;

import org.jspecify.annotations.NullMarked;
