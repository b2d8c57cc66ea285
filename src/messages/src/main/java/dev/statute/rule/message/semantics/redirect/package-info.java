/** Whether redirections lead somewhere. */
@NullMarked
package dev.statute.rule.message.semantics.redirect;

import org.jspecify.annotations.NullMarked;
