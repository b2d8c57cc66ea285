/** The law of messages about the content of messages. */
@NullMarked
package dev.statute.rule.message.content;

import org.jspecify.annotations.NullMarked;
