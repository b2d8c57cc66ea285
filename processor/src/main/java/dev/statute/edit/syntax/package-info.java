/** Reads declarations in Java sources, as far as edits of them need it. */
@NullMarked
package dev.statute.edit.syntax;

import org.jspecify.annotations.NullMarked;
