/** The compilers: their trees, places in their sources, and the quirks of javac and ECJ. */
@NullMarked
package dev.statute.compiler;

import org.jspecify.annotations.NullMarked;
