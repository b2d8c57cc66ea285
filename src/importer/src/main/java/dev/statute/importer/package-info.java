/** Turns API descriptions into Java that compiles, for people to own. */
@NullMarked
package dev.statute.importer;

import org.jspecify.annotations.NullMarked;
