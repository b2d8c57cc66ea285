package dev.statute.capture.raw;

import dev.statute.rule.message.CapturedField;
import dev.statute.rule.message.CapturedFields;
import dev.statute.rule.message.CapturedVersion;
import dev.statute.rule.message.MessagePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The start line and the header section of a message.
 *
 * @param line the number of its first line
 * @param start its first line
 * @param fields its field lines
 * @param faults what is wrong with lines
 */
record RawHead(int line, String start, CapturedFields fields, List<RawFault> faults) {

  private static final int MOST_LINES = 10_000;

  /** Reads a head, of which the cursor is at the first line. */
  static RawHead read(RawCursor cursor, MessagePart part) {
    int line = cursor.line();
    String start = cursor.next();
    List<RawFault> faults = new ArrayList<>();
    CapturedFields fields = section(cursor, part, faults);
    return new RawHead(line, start, fields, faults);
  }

  /** Reads a section of field lines, and the empty line after it. */
  static CapturedFields section(RawCursor cursor, MessagePart part, List<RawFault> faults) {
    List<CapturedField> fields = new ArrayList<>();
    while (!cursor.isAtEnd() && fields.size() < MOST_LINES) {
      int number = cursor.line();
      String text = cursor.next();
      if (text.isEmpty()) {
        break;
      }
      field(text, number, part, fields, faults);
    }
    return new CapturedFields(fields);
  }

  private static void field(
      String text,
      int number,
      MessagePart part,
      List<CapturedField> fields,
      List<RawFault> faults) {
    int last = fields.size() - 1;
    if (text.charAt(0) == ' ' || text.charAt(0) == '\t') {
      if (last < 0) {
        faults.add(new RawFault(part, number, "has white space before its first field line"));
      } else {
        CapturedField folded = fields.get(last);
        fields.set(last, new CapturedField(folded.name(), folded.value() + "\r\n" + text));
      }
      return;
    }
    int colon = text.indexOf(':');
    if (colon < 0) {
      faults.add(new RawFault(part, number, "has a field line without a colon"));
    } else {
      fields.add(new CapturedField(text.substring(0, colon), bare(text.substring(colon + 1))));
    }
  }

  private static String bare(String value) {
    int start = 0;
    int end = value.length();
    while (start < end && isBlank(value.charAt(start))) {
      start++;
    }
    while (start < end && isBlank(value.charAt(end - 1))) {
      end--;
    }
    return value.substring(start, end);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** Returns a part of the start line, from 0 on; empty if there is none. */
  String part(int index) {
    String[] parts = start.split(" ", 3);
    return index < parts.length ? parts[index].strip() : "";
  }

  /**
   * Returns the version.
   *
   * @param index which part of the start line says it
   */
  CapturedVersion version(int index) {
    return switch (part(index).toUpperCase(Locale.ROOT)) {
      case "HTTP/1.0" -> CapturedVersion.HTTP_1_0;
      case "HTTP/1.1" -> CapturedVersion.HTTP_1_1;
      case "HTTP/2", "HTTP/2.0" -> CapturedVersion.HTTP_2;
      case "HTTP/3", "HTTP/3.0" -> CapturedVersion.HTTP_3;
      default -> CapturedVersion.UNKNOWN;
    };
  }
}
