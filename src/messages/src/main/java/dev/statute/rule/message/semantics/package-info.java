/** What HTTP says of the meaning of messages: their conditions, ranges, lifetimes and values. */
@NullMarked
package dev.statute.rule.message.semantics;

import org.jspecify.annotations.NullMarked;
