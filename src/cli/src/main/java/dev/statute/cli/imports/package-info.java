/** Imports documents as Java sources. */
@NullMarked
package dev.statute.cli.imports;

import org.jspecify.annotations.NullMarked;
