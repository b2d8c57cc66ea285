/** Generates resource classes of Jakarta REST. */
@NullMarked
package dev.statute.generate.resource;

import org.jspecify.annotations.NullMarked;
