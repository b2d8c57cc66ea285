package dev.statute.publish;

import dev.statute.read.statute.InheritanceReader;
import dev.statute.read.statute.TypeNames;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Finds the methods with a body that callers of an interface have apart from its operations. */
final class KeptMethods {

  private KeptMethods() {}

  /**
   * Returns them as {@code GetOrder get(long,java.lang.String)}, sorted.
   *
   * @param operations the operations of the interface, which may have a body too
   */
  static List<String> of(TypeElement type, Types types, List<ExecutableElement> operations) {
    Set<String> taken =
        operations.stream().map(method -> signature(method, types)).collect(Collectors.toSet());
    return Stream.concat(Stream.of(type), InheritanceReader.parents(type).stream())
        .flatMap(owner -> ElementFilter.methodsIn(owner.getEnclosedElements()).stream())
        .filter(ExecutableElement::isDefault)
        .filter(method -> method.getTypeParameters().isEmpty())
        .filter(method -> method.getParameters().stream().noneMatch(p -> isOpen(p.asType())))
        .filter(method -> !taken.contains(signature(method, types)))
        .map(method -> simple(method.getReturnType()) + " " + signature(method, types))
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .toList();
  }

  /** What a variable stands for another interface decides. */
  private static boolean isOpen(TypeMirror type) {
    return TypeNames.hasVariable(type);
  }

  private static String signature(ExecutableElement method, Types types) {
    return TypeNames.erasure(method, types).stream()
        .map(OperationFinder::name)
        .collect(Collectors.joining(",", method.getSimpleName() + "(", ")"));
  }

  /** Returns a type with simple names, since some types are only about to be generated. */
  private static String simple(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return simple(array.getComponentType()) + "[]";
    }
    if (type instanceof DeclaredType declared) {
      String name = declared.asElement().getSimpleName().toString();
      List<? extends TypeMirror> arguments = declared.getTypeArguments();
      return arguments.isEmpty()
          ? name
          : arguments.stream()
              .map(KeptMethods::simple)
              .collect(Collectors.joining(", ", name + "<", ">"));
    }
    if (type instanceof TypeVariable variable) {
      return variable.asElement().getSimpleName().toString();
    }
    return type.getKind() == TypeKind.WILDCARD
        ? "?"
        : type.getKind().name().toLowerCase(Locale.ROOT);
  }
}
