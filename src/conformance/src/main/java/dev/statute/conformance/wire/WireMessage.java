package dev.statute.conformance.wire;

import dev.statute.rule.message.CapturedContent;
import dev.statute.rule.message.CapturedFields;
import java.util.List;

/**
 * A message as it was on the wire.
 *
 * @param head start line and header section
 * @param content its content, after the chunked coding was removed
 * @param trailers its trailer section
 * @param faults what is wrong with its format, in words that follow the message
 */
record WireMessage(
    WireHead head, CapturedContent content, CapturedFields trailers, List<String> faults) {

  WireMessage {
    faults = List.copyOf(faults);
  }
}
