package dev.statute.edit.syntax;

import dev.statute.compiler.Span;
import java.util.List;

/**
 * A parameter of a method.
 *
 * @param span all of it
 * @param annotations the annotations before its type
 * @param type its type, without these annotations
 * @param name its name
 * @param isVariable whether it takes any number of arguments
 */
public record ParameterNode(
    Span span, List<AnnotationNode> annotations, Span type, Span name, boolean isVariable) {

  /** Copies the annotations. */
  public ParameterNode {
    annotations = List.copyOf(annotations);
  }
}
