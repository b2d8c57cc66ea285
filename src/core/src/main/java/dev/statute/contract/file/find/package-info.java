/** Finds contract files in jars, in folders and alone. */
@NullMarked
package dev.statute.contract.file.find;

import org.jspecify.annotations.NullMarked;
