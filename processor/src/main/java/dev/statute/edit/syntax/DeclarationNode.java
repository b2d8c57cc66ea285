package dev.statute.edit.syntax;

import dev.statute.compiler.Span;
import java.util.List;

/**
 * The declaration of a package, a type or a method.
 *
 * @param kind the keyword of a package or a type, which is the first of its tokens that is no
 *     modifier; for a method, its type or its type parameters
 * @param start its first token
 * @param annotations the annotations before it
 * @param modifiers the words before it, such as {@code default}
 * @param name its name
 * @param method what only a method has
 */
public record DeclarationNode(
    Span kind,
    int start,
    List<AnnotationNode> annotations,
    List<Span> modifiers,
    Span name,
    List<MethodNode> method) {

  /** Copies the lists. */
  public DeclarationNode {
    annotations = List.copyOf(annotations);
    modifiers = List.copyOf(modifiers);
    method = List.copyOf(method);
  }
}
