package dev.statute.field;

/** The frame that language tags and ranges share: subtags with hyphens between (RFC 4647, 2.1). */
final class LanguageSubtags {

  private static final int MAX_SUBTAG = 8;

  private LanguageSubtags() {}

  static void require(String value) {
    Scanner in = new Scanner(value);
    if (in.position() > 0 || !value.equals(in.whole(LanguageSubtags::read))) {
      throw new FieldSyntaxException(value, 0, "a language tag without white space");
    }
  }

  static String read(Scanner in) {
    StringBuilder out = new StringBuilder();
    do {
      int start = in.position();
      String subtag = in.run(CharClass.ALPHANUMERIC);
      boolean letters = !out.isEmpty() || allLetters(subtag);
      if (subtag.isEmpty() || subtag.length() > MAX_SUBTAG || !letters) {
        throw in.error(start, out.isEmpty() ? "1 to 8 letters" : "1 to 8 letters or digits");
      }
      out.append(out.isEmpty() ? "" : "-").append(subtag);
    } while (in.skip('-'));
    return out.toString();
  }

  private static boolean allLetters(String subtag) {
    return subtag.chars().noneMatch(CharClass.DIGIT::matches);
  }
}
