package dev.statute.compiler;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds the Javadoc comments of elements that have a source; good for one round. javac walks
 * through a whole file for each comment that it is asked for, so that those of a type are found in
 * one walk.
 */
public final class DocComments {

  private final Elements elements;
  private final @Nullable SourceTrees trees;
  private final Map<TypeElement, Map<Element, String>> found = new HashMap<>();

  /**
   * Makes it.
   *
   * @param trees the trees of javac, {@code null} where there are none to see
   */
  public DocComments(Elements elements, @Nullable SourceTrees trees) {
    this.elements = elements;
    this.trees = trees;
  }

  /** Returns the text of the comment of a type or of a member of one; empty for none. */
  public String of(Element element) {
    TypeElement type =
        element instanceof TypeElement itself
            ? itself
            : element.getEnclosingElement() instanceof TypeElement around ? around : null;
    if (trees == null || type == null) {
      return Objects.requireNonNullElse(elements.getDocComment(element), "");
    }
    return found.computeIfAbsent(type, trees::comments).getOrDefault(element, "");
  }
}
