/** One class for each command, and the options that they share. */
@NullMarked
package dev.statute.cli.command;

import org.jspecify.annotations.NullMarked;
