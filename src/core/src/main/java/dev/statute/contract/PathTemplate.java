package dev.statute.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The path of an operation: literal text, and variables in braces. The last segment can be a
 * variable for one or more segments, {@code {path+}}.
 *
 * @param text the path as the code has it
 * @param variables the names of its variables, in order
 * @param shape what it matches: two templates with the same shape match the same paths
 * @param problem what is wrong with it; empty if nothing is
 */
public record PathTemplate(String text, List<String> variables, String shape, String problem) {

  /** A variable of several segments at the end, as Spring, RFC 6570 and others write it. */
  private static final Pattern REST =
      Pattern.compile("/\\{(?:[+*]([A-Za-z0-9_-]+)|([A-Za-z0-9_-]+)\\*)\\}\\z");

  /** A segment that is a variable to Express, JAX-RS or Flask. */
  private static final Pattern OTHER = Pattern.compile("/[:<$]+([A-Za-z_][A-Za-z0-9_]*)>?");

  /**
   * A variable with more than its name between the braces, or more braces. What it has matched it
   * does not give back, so that a long path costs no more than its length.
   */
  private static final Pattern BRACES =
      Pattern.compile(
          "\\$?(?<!\\{)\\{++[^A-Za-z0-9_{}/]*+([A-Za-z0-9_-]++)"
              + "(?!\\+\\}\\z)(?:[^{}/]++|\\{[^{}]*+\\})*+\\}++");

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
   * Returns the path with each variable as {@code {id}} or, for several segments at its end, {@code
   * {path+}}, and without a query.
   */
  public PathTemplate corrected() {
    String corrected = REST.matcher(text.strip()).replaceAll("/{$1$2+}");
    corrected = BRACES.matcher(corrected).replaceAll("{$1}").replaceAll("[?#].*", "");
    corrected = OTHER.matcher(corrected).replaceAll("/{$1}");
    return parse(("/" + corrected).replaceAll("/{2,}", "/"));
  }

  /** Returns the variable that takes one or more segments, which is the last one. */
  public Optional<String> rest() {
    return isValid() && shape.endsWith("{+}")
        ? Optional.of(variables.get(variables.size() - 1))
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
