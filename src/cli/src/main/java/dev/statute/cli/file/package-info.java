/** Finds and reads the files that users name, and writes those that they ask for. */
@NullMarked
package dev.statute.cli.file;

import org.jspecify.annotations.NullMarked;
