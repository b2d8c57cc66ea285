package dev.statute.report;

import dev.statute.text.Message;

/**
 * Something wrong with a line of a list of known findings.
 *
 * @param isError whether the line cannot be used; what merely has no effect is a warning
 * @param message what is wrong, with the file and the line
 */
public record KnownProblem(boolean isError, Message message) {}
