/**
 * The command line: {@code statute check}, {@code import}, {@code export}, {@code diff}, {@code
 * explain}.
 */
@NullMarked
package dev.statute.cli;

import org.jspecify.annotations.NullMarked;
