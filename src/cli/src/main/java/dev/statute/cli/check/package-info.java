/** Checks documents: reads and judges each of some files, and reports on all of them. */
@NullMarked
package dev.statute.cli.check;

import org.jspecify.annotations.NullMarked;
