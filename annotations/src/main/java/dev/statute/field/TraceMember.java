package dev.statute.field;

/**
 * A member of a {@link TraceState} (W3C Trace Context, 3.3.1.3).
 *
 * @param key the key
 * @param value the value
 */
record TraceMember(String key, String value) {

  private static final int MAX_KEY = 256;
  private static final int MAX_TENANT = 241;
  private static final int MAX_SYSTEM = 14;
  private static final int MAX_VALUE = 256;

  static TraceMember read(Scanner in) {
    int start = in.position();
    String key = in.run(CharClass.TRACE_KEY);
    in.check(
        start,
        () -> {
          requireKey(key);
          return key;
        });
    in.require('=');
    int text = in.position();
    // White space at the end is that between members.
    String value = in.run(CharClass.TRACE_VALUE).stripTrailing();
    in.check(
        text,
        () -> {
          requireValue(value);
          return value;
        });
    return new TraceMember(key, value);
  }

  /** Checks {@code simple-key / multi-tenant-key}. */
  static void requireKey(String key) {
    int at = key.indexOf('@');
    boolean isKey =
        at < 0
            ? isName(key, MAX_KEY)
            : isTenant(key.substring(0, at)) && isName(key.substring(at + 1), MAX_SYSTEM);
    if (!isKey) {
      throw new FieldSyntaxException(key, 0, "a key of tracestate");
    }
  }

  private static boolean isTenant(String text) {
    return !text.isEmpty()
        && (CharClass.DIGIT.matches(text.charAt(0)) || isName(text, MAX_TENANT))
        && text.length() <= MAX_TENANT
        && text.indexOf('@') < 0
        && CharClass.TRACE_KEY.matchesAll(text);
  }

  private static boolean isName(String text, int longest) {
    return !text.isEmpty()
        && text.length() <= longest
        && text.charAt(0) >= 'a'
        && text.charAt(0) <= 'z'
        && text.indexOf('@') < 0
        && CharClass.TRACE_KEY.matchesAll(text);
  }

  /** Checks {@code 0*255(chr) nblk-chr}. */
  static void requireValue(String value) {
    boolean isValue =
        !value.isEmpty()
            && value.length() <= MAX_VALUE
            && !value.endsWith(" ")
            && CharClass.TRACE_VALUE.matchesAll(value);
    if (!isValue) {
      throw new FieldSyntaxException(value, 0, "a value of tracestate");
    }
  }
}
