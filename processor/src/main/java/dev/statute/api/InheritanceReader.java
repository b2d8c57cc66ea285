package dev.statute.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Finds the operations of the annotated interfaces that an interface extends. */
final class InheritanceReader {

  private final Elements elements;
  private final TypeElement type;
  private final Map<ExecutableElement, InheritedOperation> operations = new LinkedHashMap<>();

  /**
   * Makes a reader.
   *
   * @param annotations knows the annotations of the round
   * @param type the extending interface
   * @param reader reads the operations of an interface it extends, by their methods
   */
  InheritanceReader(
      Elements elements,
      AnnotationReader annotations,
      TypeElement type,
      Function<TypeElement, Map<ExecutableElement, InheritedOperation>> reader) {
    this.elements = elements;
    this.type = type;
    for (TypeElement parent : parents(type)) {
      if (annotations.find(parent, ApiReader.API_ANNOTATION).isPresent()) {
        operations.putAll(reader.apply(parent));
      }
    }
  }

  /** Returns the interfaces above, each once, also if they lie above several. */
  static List<TypeElement> parents(TypeElement type) {
    return parents(type, new ArrayList<>());
  }

  private static List<TypeElement> parents(TypeElement type, List<TypeElement> parents) {
    for (TypeMirror mirror : type.getInterfaces()) {
      if (mirror instanceof DeclaredType declared
          && declared.asElement() instanceof TypeElement parent
          && !parents.contains(parent)) {
        parents.add(parent);
        parents(parent, parents);
      }
    }
    return parents;
  }

  /** Returns the operation that a method of an interface above is, or null if it is none. */
  @Nullable InheritedOperation operation(ExecutableElement method) {
    return operations.get(method);
  }

  /** Returns the operations that a method of the interface overrides. */
  List<InheritedOperation> overriddenBy(ExecutableElement method) {
    List<InheritedOperation> overridden = new ArrayList<>();
    operations.forEach(
        (element, operation) -> {
          if (elements.overrides(method, element, type)) {
            overridden.add(operation);
          }
        });
    return overridden;
  }

  /** Returns the operations that none of some methods overrides. */
  List<InheritedOperation> notOverriddenBy(List<ExecutableElement> methods) {
    List<InheritedOperation> inherited = new ArrayList<>();
    operations.forEach(
        (element, operation) -> {
          if (methods.stream().noneMatch(method -> elements.overrides(method, element, type))) {
            inherited.add(operation);
          }
        });
    return inherited;
  }
}
