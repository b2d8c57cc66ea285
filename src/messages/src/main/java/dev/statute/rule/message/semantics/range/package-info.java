/** Whether partial responses are what was asked for (RFC 9110, 14). */
@NullMarked
package dev.statute.rule.message.semantics.range;

import org.jspecify.annotations.NullMarked;
