package dev.statute.diagnostic;

import dev.statute.text.Message;

/**
 * Something to say about a compilation as a whole.
 *
 * @param isError whether it fails the compilation
 * @param message what the user is told
 */
public record Notice(boolean isError, Message message) {}
