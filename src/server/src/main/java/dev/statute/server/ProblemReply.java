package dev.statute.server;

import dev.statute.Reply;
import dev.statute.field.Fields;
import dev.statute.field.Problem;

/** A problem detail as the answer. */
record ProblemReply(int code, Fields fields, Problem body) implements Reply {}
