package dev.statute.api;

import java.util.ArrayList;
import java.util.List;

/**
 * The path of an operation: literal text, and variables in braces.
 *
 * @param text the path as the code has it
 * @param variables the names of its variables, in order
 * @param shape what it matches: two templates with the same shape match the same paths
 * @param problem what is wrong with it; empty if nothing is
 */
public record PathTemplate(String text, List<String> variables, String shape, String problem) {

  /** Copies the variables. */
  public PathTemplate {
    variables = List.copyOf(variables);
  }

  /** Reads a path template. */
  public static PathTemplate parse(String text) {
    return new PathParser(text).parse();
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
