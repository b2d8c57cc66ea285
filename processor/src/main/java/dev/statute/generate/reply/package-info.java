/** Generates the reply types of an interface. */
@NullMarked
package dev.statute.generate.reply;

import org.jspecify.annotations.NullMarked;
