/** Judges exchanges by all rules of messages. */
@NullMarked
package dev.statute.rule.message.judge;

import org.jspecify.annotations.NullMarked;
