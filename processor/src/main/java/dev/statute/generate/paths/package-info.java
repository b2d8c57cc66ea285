/** Generates references to the resources of an interface. */
@NullMarked
package dev.statute.generate.paths;

import org.jspecify.annotations.NullMarked;
