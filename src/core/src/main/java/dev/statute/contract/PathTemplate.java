package dev.statute.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The path of an operation: literal text, and variables in braces. One segment can be a variable
 * for one or more segments, {@code {path+}}.
 *
 * @param text the path as the code has it
 * @param variables the names of its variables, in order
 * @param shape what it matches: two templates with the same shape match the same paths
 * @param problem what is wrong with it; empty if nothing is
 */
public record PathTemplate(String text, List<String> variables, String shape, String problem) {

  /** What a variable for several segments is in a shape. */
  static final String SEVERAL = "/{+}";

  /** A variable of several segments, as Spring, RFC 6570 and others write it. */
  private static final Pattern FOREIGN_SEVERAL =
      Pattern.compile("(?<![^/])\\{(?:[+*]([A-Za-z0-9_-]++)|([A-Za-z0-9_-]++)\\*)\\}(?=/|\\z)");

  private static final Pattern OWN_SEVERAL =
      Pattern.compile("(?<![^/])\\{[A-Za-z0-9_-]++\\+\\}(?=/|\\z)");

  /** A segment that is a variable to Express, JAX-RS or Flask. */
  private static final Pattern OTHER = Pattern.compile("/[:<$]+([A-Za-z_][A-Za-z0-9_]*)>?");

  /**
   * A variable with more than its name between the braces, or more braces. What it has matched it
   * does not give back, so that a long path costs no more than its length.
   */
  private static final Pattern BRACES =
      Pattern.compile(
          "\\$?(?<!\\{)\\{++[^A-Za-z0-9_{}/]*+([A-Za-z0-9_-]++)"
              + "(?:[^{}/]++|\\{[^{}]*+\\})*+\\}++");

  /** Copies the variables. */
  public PathTemplate {
    variables = List.copyOf(variables);
  }

  /** Reads a path template. */
  public static PathTemplate parse(String text) {
    return new PathParser(text).parse();
  }

  /** Returns the names of segments such as {@code :id} and {@code <id>}. */
  public List<String> namesInOtherNotations() {
    return OTHER.matcher(text).results().map(found -> found.group(1)).toList();
  }

  /**
   * Returns the path with each variable as {@code {id}} or, for the last one that is written for
   * several segments, {@code {path+}}, and without a query.
   */
  public PathTemplate corrected() {
    String several = FOREIGN_SEVERAL.matcher(text.strip()).replaceAll("{$1$2+}");
    int last = OWN_SEVERAL.matcher(several).results().mapToInt(MatchResult::end).max().orElse(-1);
    String corrected =
        BRACES
            .matcher(several)
            .replaceAll(found -> found.end() == last ? "{$1+}" : "{$1}")
            .replaceAll("[?#].*", "");
    corrected = OTHER.matcher(corrected).replaceAll("/{$1}");
    return parse(("/" + corrected).replaceAll("/{2,}", "/"));
  }

  /** Returns the variable that takes one or more segments, of which there is at most one. */
  public Optional<String> rest() {
    int end = text.indexOf("+}");
    return isValid() && end >= 0
        ? Optional.of(text.substring(text.lastIndexOf('{', end) + 1, end))
        : Optional.empty();
  }

  /** Tells whether it can be read. */
  public boolean isValid() {
    return problem.isEmpty();
  }

  /** Returns the names that more than one of its variables has. */
  public List<String> repeatedVariables() {
    List<String> seen = new ArrayList<>();
    List<String> repeated = new ArrayList<>();
    for (String variable : variables) {
      if (seen.contains(variable) && !repeated.contains(variable)) {
        repeated.add(variable);
      }
      seen.add(variable);
    }
    return repeated;
  }
}
