/** The law of messages about how messages are framed, and fields about the connection. */
@NullMarked
package dev.statute.rule.message.framing;

import org.jspecify.annotations.NullMarked;
