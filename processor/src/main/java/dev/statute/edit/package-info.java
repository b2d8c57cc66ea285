/** Turns fixes into edits of the Java source, which tools can apply. */
@NullMarked
package dev.statute.edit;

import org.jspecify.annotations.NullMarked;
