package dev.statute.compiler;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * An annotation in the code, whether the compiler found its type or not.
 *
 * @param element what it stands at
 * @param name its simple name
 * @param packageName the package of its type; empty if the compiler found none
 * @param mirror what the compiler makes of it, {@code null} if it stands at no place of its own
 * @param found where it is written, {@code null} where the compiler does not show the code
 */
public record Written(
    Element element,
    String name,
    String packageName,
    @Nullable AnnotationMirror mirror,
    SourceTrees.@Nullable Found found) {

  /** Tells whether the compiler found its type. */
  public boolean isResolved() {
    return !packageName.isEmpty();
  }
}
