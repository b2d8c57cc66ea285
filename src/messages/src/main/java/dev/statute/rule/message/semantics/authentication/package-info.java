/** Whether challenges have what their schemes demand. */
@NullMarked
package dev.statute.rule.message.semantics.authentication;

import org.jspecify.annotations.NullMarked;
