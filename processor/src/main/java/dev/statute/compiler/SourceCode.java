package dev.statute.compiler;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Finds the source text that declares a package, a type or a method. */
public final class SourceCode {

  /**
   * A declaration in its file.
   *
   * @param file the file, as the compiler names it
   * @param text all of the file
   * @param start where the declaration begins: with its annotations, or comments before it
   */
  public record Declared(URI file, String text, int start) {}

  private final @Nullable SourceTrees trees;

  /** The texts of files; javac would decode a file anew each time. */
  private final Map<URI, String> texts = new HashMap<>();

  /**
   * Makes it of the trees of javac.
   *
   * @param trees the trees, {@code null} where there are none to see
   */
  public SourceCode(@Nullable SourceTrees trees) {
    this.trees = trees;
  }

  /** Returns the declaration of an element; nothing where the compiler has no source of it. */
  public Optional<Declared> find(Element element) {
    if (trees != null) {
      return trees.declared(element, texts);
    }
    Optional<Declared> found = EcjSource.declared(element);
    found.ifPresent(declared -> texts.put(declared.file(), declared.text()));
    return found;
  }

  /** Returns the text of a file that a declaration was found in. */
  public Optional<String> text(URI file) {
    return Optional.ofNullable(texts.get(file));
  }
}
