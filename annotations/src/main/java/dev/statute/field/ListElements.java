package dev.statute.field;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the elements of a list (RFC 9110, 5.6.1) of which some may be malformed.
 *
 * <p>A comma in a quoted string (RFC 9110, 5.6.4) is part of its element, as is one in angle
 * brackets at the start of an element (RFC 8288, 3). Each line begins a new element.
 */
final class ListElements {

  private ListElements() {}

  /**
   * Returns the elements that are not empty, without white space around them.
   *
   * @throws FieldSyntaxException if they are more, or longer, than a parser reads
   */
  static List<String> split(List<String> lines) {
    List<String> elements = new ArrayList<>();
    long length = 0;
    int count = 0;
    for (String line : lines) {
      length += line.length();
      int start = 0;
      while (start < line.length()) {
        if (length > FieldLimits.MAX_LENGTH || ++count > FieldLimits.MAX_ELEMENTS) {
          throw new FieldSyntaxException(
              line, start, "at most " + FieldLimits.MAX_ELEMENTS + " list elements");
        }
        int end = end(line, start);
        String element = line.substring(start, end).strip();
        if (!element.isEmpty()) {
          elements.add(element);
        }
        start = end + 1;
      }
    }
    return elements;
  }

  /** Returns the index of the comma behind an element, or the end. */
  private static int end(String line, int start) {
    boolean isQuoted = false;
    boolean isTarget = false;
    boolean isFirst = true;
    for (int i = start; i < line.length(); i++) {
      char c = line.charAt(i);
      if (isQuoted) {
        if (c == '\\') {
          i++;
        }
        isQuoted = c != '"';
      } else if (isTarget) {
        isTarget = c != '>';
      } else if (c == ',') {
        return i;
      } else {
        isQuoted = c == '"';
        isTarget = c == '<' && isFirst;
      }
      isFirst = isFirst && (c == ' ' || c == '\t');
    }
    return line.length();
  }
}
