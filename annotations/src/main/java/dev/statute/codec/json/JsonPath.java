package dev.statute.codec.json;

import java.util.List;

/**
 * The path to a member of a JSON text, as a JSON pointer (RFC 6901). The names may come from an
 * untrusted client, so the pointer ends before a name that is long or has unusual characters.
 */
public final class JsonPath {

  /** Occur in names, and mean nothing to what may show a message: a page, a terminal, a log. */
  private static final String OTHERS = "_-.:$@~/ ";

  private static final int LONGEST_NAME = 64;
  private static final int LONGEST = 256;

  private JsonPath() {}

  /**
   * Writes a pointer.
   *
   * @param names the names of members and the indices of elements, from the outside in
   * @return the pointer; empty for the whole text
   */
  public static String pointer(List<String> names) {
    StringBuilder pointer = new StringBuilder();
    for (String name : names) {
      if (!isPlain(name) || pointer.length() + name.length() >= LONGEST) {
        break;
      }
      pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
    }
    return pointer.toString();
  }

  private static boolean isPlain(String name) {
    return name.length() <= LONGEST_NAME
        && name.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || OTHERS.indexOf(c) >= 0);
  }
}
