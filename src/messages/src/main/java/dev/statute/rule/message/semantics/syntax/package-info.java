/** Whether the values of fields match their grammar, and stand in as many lines as they may. */
@NullMarked
package dev.statute.rule.message.semantics.syntax;

import org.jspecify.annotations.NullMarked;
