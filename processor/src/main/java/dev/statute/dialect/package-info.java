/** Words fixes as edits of annotated interfaces. */
@NullMarked
package dev.statute.dialect;

import org.jspecify.annotations.NullMarked;
