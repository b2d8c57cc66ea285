/** Whether problem documents say what their responses say (RFC 9457). */
@NullMarked
package dev.statute.rule.message.semantics.problem;

import org.jspecify.annotations.NullMarked;
