/** Whether the dates of messages are well-formed and fit together. */
@NullMarked
package dev.statute.rule.message.semantics.date;

import org.jspecify.annotations.NullMarked;
