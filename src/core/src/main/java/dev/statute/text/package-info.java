/** Shows text from outside in messages, and finds the name that somebody meant. */
@NullMarked
package dev.statute.text;

import org.jspecify.annotations.NullMarked;
