/** Tells what can be the content of a message, of the types that an interface names. */
@NullMarked
package dev.statute.read.statute.content;

import org.jspecify.annotations.NullMarked;
