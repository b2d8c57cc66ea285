/** How checks of the semantics of messages read values and report what they find. */
@NullMarked
package dev.statute.rule.message.semantics.report;

import org.jspecify.annotations.NullMarked;
