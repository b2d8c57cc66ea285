package dev.statute.edit.syntax;

import dev.statute.compiler.Span;
import java.util.List;

/**
 * What only the declaration of a method has.
 *
 * @param type what it returns
 * @param parameters the parameters, without the receiver
 * @param parentheses what encloses the parameters
 * @param thrown the exceptions, from the end of what stands before them; empty for none
 * @param body the body, or the semicolon in its place
 */
public record MethodNode(
    Span type, List<ParameterNode> parameters, Span parentheses, Span thrown, Span body) {

  /** Copies the parameters. */
  public MethodNode {
    parameters = List.copyOf(parameters);
  }
}
