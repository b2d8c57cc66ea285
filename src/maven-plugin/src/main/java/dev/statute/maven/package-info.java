/** The goals of the Maven plugin, each a thin door to what the command line does as well. */
@NullMarked
package dev.statute.maven;

import org.jspecify.annotations.NullMarked;
