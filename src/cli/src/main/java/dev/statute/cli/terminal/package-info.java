/** What the command knows of the terminal that it writes to: its width and its colours. */
@NullMarked
package dev.statute.cli.terminal;

import org.jspecify.annotations.NullMarked;
