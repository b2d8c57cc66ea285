package dev.statute.read.statute;

import dev.statute.compiler.AnnotationReader;
import dev.statute.compiler.DeclaringType;
import dev.statute.declaration.InheritedDeclaration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Finds the operations of the annotated interfaces that an interface extends. */
public final class InheritanceReader {

  private final Elements elements;
  private final Types types;
  private final TypeElement type;
  private final Map<ExecutableElement, InheritedDeclaration> operations = new LinkedHashMap<>();

  /**
   * Makes a reader.
   *
   * @param annotations knows the annotations of the round
   * @param type the extending interface
   * @param reader reads the operations of an interface it extends, by their methods
   */
  InheritanceReader(
      Elements elements,
      Types types,
      AnnotationReader annotations,
      TypeElement type,
      Function<TypeElement, Map<ExecutableElement, InheritedDeclaration>> reader) {
    this.elements = elements;
    this.types = types;
    this.type = type;
    for (TypeElement parent : parents(type)) {
      if (annotations.find(parent, ApiReader.API_ANNOTATION).isPresent()) {
        operations.putAll(reader.apply(parent));
      }
    }
  }

  /**
   * Returns the methods of a superinterface, by name: in a class file they do not always stand in
   * the order of the code.
   */
  static List<ExecutableElement> methods(TypeElement parent, Types types) {
    return ApiReader.methods(parent).stream()
        .sorted(
            Comparator.comparing((ExecutableElement m) -> m.getSimpleName().toString())
                .thenComparing(m -> erasure(((ExecutableType) m.asType()), types)))
        .toList();
  }

  /** Returns what tells a method from others of its name. */
  static String erasure(ExecutableType method, Types types) {
    return method.getParameterTypes().stream().map(p -> name(types.erasure(p))).toList().toString();
  }

  /** Compilers print annotations too, which tell nothing apart. */
  private static String name(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return name(array.getComponentType()) + "[]";
    }
    return type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
        ? element.getQualifiedName().toString()
        : type.getKind().toString();
  }

  /** Returns the superinterfaces, each once, even if several interfaces extend them. */
  public static List<TypeElement> parents(TypeElement type) {
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

  /**
   * Returns the operation of a superinterface that a method is, or that it overrides without saying
   * anything of it; null if there is none.
   */
  @Nullable InheritedDeclaration operation(ExecutableElement method) {
    InheritedDeclaration operation = operations.get(method);
    if (operation != null) {
      return operation;
    }
    List<ExecutableElement> overridden =
        operations.keySet().stream().filter(above -> overrides(method, above)).toList();
    return overridden.stream()
        .filter(one -> overridden.stream().noneMatch(other -> overrides(other, one)))
        .findFirst()
        .map(operations::get)
        .orElse(null);
  }

  /** Returns the operations that a method of the interface overrides. */
  List<InheritedDeclaration> overriddenBy(ExecutableElement method) {
    List<InheritedDeclaration> overridden = new ArrayList<>();
    operations.forEach(
        (element, operation) -> {
          if (overrides(method, element)) {
            overridden.add(operation);
          }
        });
    return overridden;
  }

  /** Returns the operations that none of some methods overrides. */
  List<InheritedDeclaration> notOverriddenBy(Collection<ExecutableElement> methods) {
    List<InheritedDeclaration> inherited = new ArrayList<>();
    operations.forEach(
        (element, operation) -> {
          if (methods.stream().noneMatch(method -> overrides(method, element))) {
            inherited.add(operation);
          }
        });
    return inherited;
  }

  /** ECJ also says so of a method and the one that overrides it, the wrong way round. */
  boolean overrides(ExecutableElement method, ExecutableElement other) {
    return method != other
        && method.getSimpleName().equals(other.getSimpleName())
        && elements.overrides(method, other, type)
        && types.isSubtype(erasure(method), erasure(other));
  }

  private TypeMirror erasure(ExecutableElement method) {
    return types.erasure(DeclaringType.of(method).asType());
  }
}
