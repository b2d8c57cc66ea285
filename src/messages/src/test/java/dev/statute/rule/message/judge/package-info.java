/** Tests of the law of messages on exchanges. */
@NullMarked
package dev.statute.rule.message.judge;

import org.jspecify.annotations.NullMarked;
