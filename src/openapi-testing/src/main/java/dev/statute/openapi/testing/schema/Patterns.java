package dev.statute.openapi.testing.schema;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The patterns of schemas, which are those of ECMAScript. */
final class Patterns {

  private static final int LONGEST = 500;

  private Patterns() {}

  /** Tells whether Java reads a pattern; others constrain nothing. */
  static boolean isUsable(String pattern) {
    if (pattern.length() > LONGEST) {
      return false;
    }
    try {
      Pattern.compile(pattern);
      return true;
    } catch (PatternSyntaxException e) {
      return false;
    }
  }
}
