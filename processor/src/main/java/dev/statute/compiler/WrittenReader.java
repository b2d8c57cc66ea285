package dev.statute.compiler;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads the annotations of an interface, also those whose types the compiler did not find. */
public final class WrittenReader {

  private final Elements elements;
  private final @Nullable SourceTrees trees;

  /** Makes a reader; {@code trees} is {@code null} where the compiler shows no code. */
  public WrittenReader(Elements elements, @Nullable SourceTrees trees) {
    this.elements = elements;
    this.trees = trees;
  }

  /** Returns the annotations of an interface, its methods and their parameters. */
  public List<Written> all(TypeElement type) {
    Map<Element, List<SourceTrees.Found>> found =
        trees == null ? Map.of() : trees.annotations(type);
    List<Written> all = new ArrayList<>(of(type, type, found));
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      all.addAll(of(type, method, found));
      method.getParameters().forEach(parameter -> all.addAll(of(type, parameter, found)));
    }
    return all;
  }

  private List<Written> of(
      TypeElement type, Element element, Map<Element, List<SourceTrees.Found>> found) {
    List<Written> resolved = new ArrayList<>();
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      AnnotationReader.withContained(mirror).forEach(m -> resolved.add(written(element, m)));
    }
    // What annotates a type stands before the element too, such as @Nullable.
    TypeMirror annotated =
        element instanceof ExecutableElement method ? method.getReturnType() : element.asType();
    for (AnnotationMirror mirror : annotated.getAnnotationMirrors()) {
      resolved.add(written(element, mirror));
    }
    return found.containsKey(element)
        ? found.get(element).stream().map(f -> written(type, element, f, resolved)).toList()
        : resolved;
  }

  private Written written(Element element, AnnotationMirror mirror) {
    Element type = mirror.getAnnotationType().asElement();
    boolean isFound = mirror.getAnnotationType().getKind() != TypeKind.ERROR;
    String packageName = isFound ? elements.getPackageOf(type).getQualifiedName().toString() : "";
    return new Written(element, type.getSimpleName().toString(), packageName, mirror, null);
  }

  /** javac leaves out what it did not find, and what annotates a type that it did not find. */
  private Written written(
      TypeElement type, Element element, SourceTrees.Found found, List<Written> resolved) {
    Tree tree = ((AnnotationTree) found.tree()).getAnnotationType();
    String text =
        tree instanceof IdentifierTree simple ? simple.getName().toString() : tree.toString();
    String name = text.substring(text.lastIndexOf('.') + 1);
    return resolved.stream()
        .filter(written -> written.isResolved() && written.name().equals(name))
        .findFirst()
        .map(w -> new Written(element, name, w.packageName(), w.mirror(), found))
        .orElseGet(() -> new Written(element, name, packageOf(text, type, found), null, found));
  }

  /** Returns the package of the type that a name stands for; nothing if there is none. */
  private String packageOf(String text, TypeElement type, SourceTrees.Found found) {
    List<String> candidates =
        text.indexOf('.') < 0 ? SourceTrees.candidates(found.unit(), type, text) : List.of(text);
    for (String candidate : candidates) {
      TypeElement known = elements.getTypeElement(candidate);
      if (known != null) {
        return elements.getPackageOf(known).getQualifiedName().toString();
      }
    }
    return "";
  }
}
