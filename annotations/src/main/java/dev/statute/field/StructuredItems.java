package dev.statute.field;

/**
 * The two types of Structured Field items that are needed here: Tokens and Strings (RFC 9651,
 * 3.3.3, 3.3.4).
 */
final class StructuredItems {

  private StructuredItems() {}

  static String read(Scanner in) {
    if (in.peek() != '"') {
      if (!startsToken(in.peek())) {
        throw in.error("a Token or a String");
      }
      return in.run(CharClass.STRUCTURED_TOKEN);
    }
    in.require('"');
    String plain = in.run(CharClass.STRUCTURED_PLAIN);
    if (in.skip('"')) {
      return plain;
    }
    StringBuilder out = new StringBuilder(plain);
    while (!in.skip('"')) {
      boolean escaped = in.skip('\\');
      int c = in.peek();
      if (!CharClass.STRUCTURED_TEXT.matches(c) || (escaped && c != '"' && c != '\\')) {
        throw in.error("printable ASCII text or a closing quote");
      }
      in.require((char) c);
      out.append((char) c);
    }
    return out.toString();
  }

  /** Takes the key of a parameter and its equals sign. */
  static String readParameterKey(Scanner in) {
    while (in.skip(' ')) {
      // Spaces before a key are allowed (RFC 9651, 4.2.3.2).
    }
    int start = in.position();
    String key = in.run(CharClass.STRUCTURED_KEY);
    if (!isKey(key)) {
      throw in.error(start, "a parameter key");
    }
    in.require('=');
    return key;
  }

  static String write(String value) {
    boolean token =
        !value.isEmpty()
            && startsToken(value.charAt(0))
            && CharClass.STRUCTURED_TOKEN.matchesAll(value);
    return token ? value : Quoting.quote(value);
  }

  static boolean isKey(String name) {
    char first = name.isEmpty() ? ' ' : name.charAt(0);
    return ((first >= 'a' && first <= 'z') || first == '*')
        && CharClass.STRUCTURED_KEY.matchesAll(name);
  }

  private static boolean startsToken(int c) {
    return c == '*' || (CharClass.ALPHANUMERIC.matches(c) && !CharClass.DIGIT.matches(c));
  }
}
