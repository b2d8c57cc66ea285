/** Checks of the content of responses. */
@NullMarked
package dev.statute.rule.content;

import org.jspecify.annotations.NullMarked;
