/** Generates the client of an interface. */
@NullMarked
package dev.statute.generate.client;

import org.jspecify.annotations.NullMarked;
