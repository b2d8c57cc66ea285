/** Whether conditional requests, and what answers them, mean what they say (RFC 9110, 13). */
@NullMarked
package dev.statute.rule.message.semantics.conditional;

import org.jspecify.annotations.NullMarked;
