package dev.statute.openapi.convert.type;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Turns the pattern of a schema, which is looked for anywhere in a text, into one that Java matches
 * against all of it.
 */
final class WholePattern {

  /** The pattern of texts that are not blank. */
  static final String NOT_BLANK = "\\S";

  private static final int LONGEST = 10_000;

  private WholePattern() {}

  /** Returns the pattern; nothing where Java has no such pattern. */
  static Optional<String> of(String pattern) {
    if (pattern.length() > LONGEST) {
      return Optional.empty();
    }
    boolean isWhole =
        pattern.length() > 2
            && pattern.startsWith("^")
            && endsWithAnchor(pattern)
            && !hasAlternatives(pattern);
    String whole =
        isWhole
            ? withoutGroup(pattern.substring(1, pattern.length() - 1))
            : "(?s).*(?:" + pattern + ").*";
    try {
      Pattern.compile(whole);
      return Optional.of(whole);
    } catch (PatternSyntaxException | StackOverflowError e) {
      return Optional.empty();
    }
  }

  private static boolean endsWithAnchor(String pattern) {
    int backslashes = 0;
    for (int i = pattern.length() - 2; i >= 0 && pattern.charAt(i) == '\\'; i--) {
      backslashes++;
    }
    return pattern.endsWith("$") && backslashes % 2 == 0;
  }

  /** A group around all of a pattern only keeps its alternatives together. */
  private static String withoutGroup(String pattern) {
    boolean isGroup = pattern.startsWith("(?:") && closing(pattern) == pattern.length() - 1;
    return isGroup ? pattern.substring(3, pattern.length() - 1) : pattern;
  }

  /** Returns where the first group ends, or else -1. */
  private static int closing(String pattern) {
    int depth = 0;
    boolean isInClass = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[' || c == ']') {
        isInClass = c == '[';
      } else if (!isInClass && c == '(') {
        depth++;
      } else if (!isInClass && c == ')') {
        depth--;
        if (depth == 0) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Tells whether there is a bar outside of groups. */
  private static boolean hasAlternatives(String pattern) {
    int depth = 0;
    boolean isInClass = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[' || c == ']') {
        isInClass = c == '[';
      } else if (!isInClass && (c == '(' || c == ')')) {
        depth += c == '(' ? 1 : -1;
      } else if (!isInClass && c == '|' && depth == 0) {
        return true;
      }
    }
    return false;
  }
}
