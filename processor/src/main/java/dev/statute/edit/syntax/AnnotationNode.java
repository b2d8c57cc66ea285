package dev.statute.edit.syntax;

import dev.statute.compiler.Span;
import java.util.List;
import java.util.Optional;

/**
 * An annotation.
 *
 * @param span all of it
 * @param name the name of its type, as it is written
 * @param arguments the arguments, in their order
 * @param parentheses what encloses the arguments; where there is none, the empty place after the
 *     name
 */
public record AnnotationNode(
    Span span, String name, List<ArgumentNode> arguments, Span parentheses) {

  /** Copies the arguments. */
  public AnnotationNode {
    arguments = List.copyOf(arguments);
  }

  /** Returns the argument for a member. */
  public Optional<ArgumentNode> argument(String member) {
    return arguments.stream().filter(argument -> argument.name().equals(member)).findFirst();
  }

  /** Tells whether it is of a type with a simple name. */
  public boolean isOf(String simpleName) {
    return name.equals(simpleName) || name.endsWith("." + simpleName);
  }
}
