/** The law of messages about the fields that messages owe, and those that they must not have. */
@NullMarked
package dev.statute.rule.message.field;

import org.jspecify.annotations.NullMarked;
