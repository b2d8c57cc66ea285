package dev.statute.openapi.schema;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns patterns of Java into those of JSON Schema (ECMA-262), which match a part of a text. */
final class Patterns {

  /** What Java has and ECMA-262 has not, or has with another meaning. */
  private static final Pattern JAVA_ONLY =
      Pattern.compile(
          "\\\\[AGQEZzhHRXaeN]|\\\\p\\{(?!L[ulmot]?\\}|N[dlo]?\\}|P[cdseifo]?\\}|S[mcko]?\\}|Z[slp]?\\})"
              + "|\\\\P\\{|[*+?}]\\+|\\(\\?[a-zA-Z]|\\(\\?-|\\(\\?>|&&|\\[[^\\]\\\\]*\\[|\\\\0");

  /** How Java says that a part of a text matches a pattern. */
  private static final Pattern PART = Pattern.compile("(?s)\\(\\?s\\)\\.\\*\\(\\?:(.*)\\)\\.\\*");

  private Patterns() {}

  /**
   * Returns a pattern that matches a whole text.
   *
   * @param regexp the pattern that Java matches against the whole text
   * @return nothing where ECMA-262 has no such pattern
   */
  static Optional<String> whole(String regexp) {
    Matcher part = PART.matcher(regexp);
    if (part.matches() && !JAVA_ONLY.matcher(part.group(1)).find()) {
      return Optional.of(part.group(1));
    }
    if (regexp.isEmpty() || JAVA_ONLY.matcher(regexp).find()) {
      return Optional.empty();
    }
    if (isAnything(regexp)) {
      return Optional.of(part(regexp));
    }
    boolean isAnchored =
        regexp.startsWith("^") && endsWithAnchor(regexp) && !hasAlternatives(regexp);
    if (isAnchored) {
      return Optional.of(regexp);
    }
    return Optional.of(hasAlternatives(regexp) ? "^(?:" + regexp + ")$" : anchored(regexp));
  }

  private static String anchored(String regexp) {
    return (regexp.startsWith("^") ? "" : "^") + regexp + (endsWithAnchor(regexp) ? "" : "$");
  }

  /** A pattern between two {@code .*} is looked for anywhere. */
  private static boolean isAnything(String regexp) {
    return regexp.length() > 4
        && regexp.startsWith(".*")
        && regexp.endsWith(".*")
        && !regexp.endsWith("\\.*")
        && !hasAlternatives(regexp)
        && !".+*?{".contains(regexp.substring(2, 3));
  }

  private static String part(String regexp) {
    return regexp.substring(2, regexp.length() - 2);
  }

  private static boolean endsWithAnchor(String regexp) {
    int backslashes = 0;
    for (int i = regexp.length() - 2; i >= 0 && regexp.charAt(i) == '\\'; i--) {
      backslashes++;
    }
    return regexp.endsWith("$") && backslashes % 2 == 0;
  }

  /** Tells whether there is a bar outside of groups. */
  private static boolean hasAlternatives(String regexp) {
    int depth = 0;
    boolean isInClass = false;
    for (int i = 0; i < regexp.length(); i++) {
      switch (regexp.charAt(i)) {
        case '\\' -> i++;
        case '[' -> isInClass = true;
        case ']' -> isInClass = false;
        case '(' -> depth += isInClass ? 0 : 1;
        case ')' -> depth -= isInClass ? 0 : 1;
        case '|' -> {
          if (depth == 0 && !isInClass) {
            return true;
          }
        }
        default -> {
          // Stands for itself, or says how often.
        }
      }
    }
    return false;
  }
}
