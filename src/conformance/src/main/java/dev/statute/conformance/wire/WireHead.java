package dev.statute.conformance.wire;

import dev.statute.conformance.door.ProtocolVersion;
import dev.statute.rule.message.CapturedField;
import dev.statute.rule.message.CapturedFields;
import dev.statute.rule.message.CapturedVersion;
import java.util.List;

/**
 * Start line and header section of a message (RFC 9112, 2.1).
 *
 * @param start the start line, each octet as one character
 * @param fields the field lines
 * @param faults what is wrong with the lines, in words that follow the message
 */
record WireHead(String start, CapturedFields fields, List<String> faults) {

  WireHead {
    faults = List.copyOf(faults);
  }

  static WireHead of(String start, List<CapturedField> lines, List<String> faults) {
    return new WireHead(start, new CapturedFields(lines), faults);
  }

  /** Returns a part of the start line, at spaces; empty if there are not so many. */
  String part(int index) {
    String[] parts = start.split(" ", 3);
    return index < parts.length ? parts[index] : "";
  }

  /** Returns the version at an end of the start line. */
  CapturedVersion version(int index) {
    return ProtocolVersion.of(part(index));
  }
}
