package dev.statute.spring.mvc;

import dev.statute.Reply;
import dev.statute.field.Fields;
import dev.statute.field.Problem;

/**
 * A problem that Spring found.
 *
 * @param code the status code
 * @param fields the header fields
 * @param body what the client is told
 */
record ProblemReply(int code, Fields fields, Problem body) implements Reply {}
