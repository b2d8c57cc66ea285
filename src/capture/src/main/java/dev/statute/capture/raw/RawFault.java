package dev.statute.capture.raw;

import dev.statute.rule.message.MessagePart;

/**
 * Something wrong with the format of a message, of which its fields show nothing.
 *
 * @param part the message
 * @param line the line of the file; the first is 1
 * @param words what is wrong, in words that follow the message: {@code has a field line without a
 *     colon}
 */
public record RawFault(MessagePart part, int line, String words) {}
