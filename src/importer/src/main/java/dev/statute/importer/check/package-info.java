/** Finds out which rules a contract breaks, before there is any Java of it. */
@NullMarked
package dev.statute.importer.check;

import org.jspecify.annotations.NullMarked;
