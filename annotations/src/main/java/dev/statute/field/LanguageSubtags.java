package dev.statute.field;

/** The frame that language tags and ranges share: subtags with hyphens between (RFC 4647, 2.1). */
final class LanguageSubtags {

  private static final int MAX_SUBTAG = 8;

  private LanguageSubtags() {}

  static void require(String value) {
    if (isTag(value)) {
      return;
    }
    Scanner in = new Scanner(value);
    if (in.position() > 0 || !value.equals(in.whole(LanguageSubtags::read))) {
      throw new FieldSyntaxException(value, 0, "a language tag without white space");
    }
  }

  /** Sees without reading it whether a value is in order. */
  private static boolean isTag(String value) {
    int start = 0;
    while (true) {
      int end = CharClass.ALPHANUMERIC.end(value, start, value.length());
      boolean fits = end > start && end - start <= MAX_SUBTAG;
      if (!fits || (start == 0 && CharClass.LETTER.prefix(value) < end)) {
        return false;
      }
      if (end == value.length()) {
        return value.length() <= FieldLimits.MAX_LENGTH;
      }
      if (value.charAt(end) != '-') {
        return false;
      }
      start = end + 1;
    }
  }

  static String read(Scanner in) {
    int first = in.position();
    in.skipRun(in.isReceived() ? CharClass.LOCALE : CharClass.LANGUAGE);
    String whole = in.since(first).replace('_', '-');
    if (isTag(whole)) {
      return whole;
    }
    // Go on to where it is wrong.
    in.reset(first);
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
