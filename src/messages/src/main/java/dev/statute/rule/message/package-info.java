/**
 * The law of messages: what HTTP says of a request and its response as they were sent.
 *
 * <p>{@link dev.statute.rule.message.judge.MessageJudge} judges captured exchanges.
 */
@NullMarked
package dev.statute.rule.message;

import org.jspecify.annotations.NullMarked;
