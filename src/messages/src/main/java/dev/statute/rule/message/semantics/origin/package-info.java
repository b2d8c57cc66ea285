/** Whether fields about other origins and transport have an effect. */
@NullMarked
package dev.statute.rule.message.semantics.origin;

import org.jspecify.annotations.NullMarked;
