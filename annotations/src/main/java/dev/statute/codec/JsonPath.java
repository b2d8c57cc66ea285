package dev.statute.codec;

import java.util.List;

/**
 * The way to a member of a JSON text, as a JSON pointer (RFC 6901). Names may be those that a
 * stranger sent: where one is long or cannot be printed, the pointer ends before it.
 */
final class JsonPath {

  private static final int LONGEST_NAME = 64;
  private static final int LONGEST = 256;

  private JsonPath() {}

  /** Writes a pointer, which is empty for the whole text. */
  static String pointer(List<String> names) {
    StringBuilder pointer = new StringBuilder();
    for (String name : names) {
      if (!isPrintable(name) || pointer.length() + name.length() >= LONGEST) {
        break;
      }
      pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
    }
    return pointer.toString();
  }

  private static boolean isPrintable(String name) {
    return name.length() <= LONGEST_NAME
        && name.codePoints()
            .noneMatch(
                c ->
                    switch (Character.getType(c)) {
                      case Character.CONTROL,
                          Character.FORMAT,
                          Character.SURROGATE,
                          Character.LINE_SEPARATOR,
                          Character.PARAGRAPH_SEPARATOR ->
                          true;
                      default -> false;
                    });
  }
}
