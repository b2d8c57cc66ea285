/**
 * Marks that tell editors what the texts of our annotations are. No other module sees them, nor
 * needs what they are annotated with: editors find both in the class files.
 */
@NullMarked
package dev.statute.editor;

import org.jspecify.annotations.NullMarked;
