package dev.statute.conformance.wire;

import dev.statute.rule.message.CapturedField;
import java.util.ArrayList;
import java.util.List;

/** Collects the lines of a section of a message: start line and fields, or trailer fields. */
final class HeadReader {

  private final StringBuilder line = new StringBuilder();
  private final List<CapturedField> fields = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private final int most;
  private String start = "";
  private boolean hasStart;
  private boolean isAlone;
  private int size;

  /**
   * Collects nothing yet.
   *
   * @param hasStart whether the first line is that of a field
   * @param most the largest number of octets
   */
  HeadReader(boolean hasStart, int most) {
    this.hasStart = hasStart;
    this.most = most;
  }

  /** Takes an octet; true if it ends the section. */
  boolean isEnd(byte octet) {
    size++;
    if (octet != '\n') {
      line.append((char) (octet & 0xFF));
      return false;
    }
    boolean isWhole = line.length() > 0 && line.charAt(line.length() - 1) == '\r';
    isAlone |= !isWhole;
    String text = isWhole ? line.substring(0, line.length() - 1) : line.toString();
    line.setLength(0);
    if (text.isEmpty()) {
      return hasStart;
    }
    if (hasStart) {
      field(text);
    } else {
      start = text;
      hasStart = true;
    }
    return false;
  }

  private void field(String text) {
    int last = fields.size() - 1;
    if (text.charAt(0) == ' ' || text.charAt(0) == '\t') {
      if (last < 0) {
        faults.add("has white space before its first field line (RFC 9112, 2.2)");
      } else {
        CapturedField folded = fields.get(last);
        fields.set(last, new CapturedField(folded.name(), folded.value() + "\r\n" + text));
      }
      return;
    }
    int colon = text.indexOf(':');
    if (colon < 0) {
      faults.add("has a field line without a colon (RFC 9112, 5)");
    } else {
      fields.add(new CapturedField(text.substring(0, colon), text.substring(colon + 1).strip()));
    }
  }

  /** Tells whether there are more octets than are read. */
  boolean isTooLong() {
    return size > most;
  }

  /** Tells whether nothing of the section was read yet. */
  boolean isEmpty() {
    return size == 0;
  }

  WireHead head() {
    List<String> all = new ArrayList<>(faults);
    if (isAlone) {
      all.add("has lines that end with LF alone (RFC 9112, 2.1 and 2.2)");
    }
    return WireHead.of(start, fields, all);
  }
}
