package dev.statute.conformance.door;

import dev.statute.rule.message.MessagePart;

/**
 * Something wrong with the format of a message, of which captured fields show nothing.
 *
 * @param part the message
 * @param words what is wrong, in words that follow the message: {@code ends before its last chunk}
 */
public record MessageFault(MessagePart part, String words) {}
