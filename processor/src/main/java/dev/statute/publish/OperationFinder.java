package dev.statute.publish;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.statute.compiler.Places;
import dev.statute.declaration.ApiDeclaration;
import dev.statute.declaration.InheritedDeclaration;
import dev.statute.declaration.OperationDeclaration;
import dev.statute.read.statute.InheritanceReader;
import dev.statute.read.statute.TypeNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds the methods of all operations that an interface has, its own and inherited ones. */
final class OperationFinder {

  private final Elements elements;
  private final Types types;
  private final ApiDeclaration api;
  private final TypeElement type;

  OperationFinder(Elements elements, Types types, ApiDeclaration api, TypeElement type) {
    this.elements = elements;
    this.types = types;
    this.api = api;
    this.type = type;
  }

  /**
   * Returns the operations by their keys. Of inherited ones that override each other there is the
   * lowest; of those that one method implements, the first by the name of the interface.
   */
  Map<String, PublishedMethod> byKey(Places places) {
    List<PublishedMethod> all = new ArrayList<>();
    for (OperationDeclaration operation : api.operations()) {
      if (places.target(operation.place()).element() instanceof ExecutableElement method) {
        ExecutableType own = (ExecutableType) method.asType();
        all.add(new PublishedMethod(api, operation, method, own, false, false));
      }
    }
    Set<String> overridden =
        api.inherited().stream()
            .flatMap(inherited -> inherited.operation().overridden().stream())
            .map(OperationFinder::name)
            .collect(Collectors.toSet());
    api.inherited().stream()
        .sorted(Comparator.comparing(OperationFinder::name))
        .filter(inherited -> !overridden.contains(name(inherited)))
        .forEach(inherited -> find(inherited).ifPresent(all::add));
    return keyed(all);
  }

  private static String name(InheritedDeclaration inherited) {
    return inherited.api().type().reflectionName() + "." + signature(inherited.operation());
  }

  private static Map<String, PublishedMethod> keyed(List<PublishedMethod> all) {
    Map<String, PublishedMethod> bySignature = new LinkedHashMap<>();
    all.forEach(method -> bySignature.putIfAbsent(signature(method.operation()), method));
    Map<String, Long> names =
        bySignature.values().stream()
            .collect(Collectors.groupingBy(m -> m.operation().name(), Collectors.counting()));
    Map<String, PublishedMethod> byKey = new LinkedHashMap<>();
    bySignature.forEach(
        (signature, method) -> {
          String name = method.operation().name();
          byKey.put(names.getOrDefault(name, 0L) > 1 ? signature : name, method);
        });
    return byKey;
  }

  private static String signature(OperationDeclaration operation) {
    return operation.erasure().stream()
        .map(OperationFinder::name)
        .collect(Collectors.joining(",", operation.name() + "(", ")"));
  }

  /** Returns the binary name of an erased type. */
  static String name(TypeName erased) {
    if (erased instanceof ArrayTypeName array) {
      return name(array.componentType()) + "[]";
    }
    return erased instanceof ClassName name ? name.reflectionName() : erased.toString();
  }

  private Optional<PublishedMethod> find(InheritedDeclaration inherited) {
    TypeElement owner = elements.getTypeElement(inherited.api().type().canonicalName());
    List<ExecutableElement> methods =
        owner == null ? List.of() : ElementFilter.methodsIn(owner.getEnclosedElements());
    return methods.stream()
        .filter(method -> method.getSimpleName().contentEquals(inherited.operation().name()))
        .filter(method -> TypeNames.erasure(method, types).equals(inherited.operation().erasure()))
        .findFirst()
        .map(
            method ->
                new PublishedMethod(
                    inherited.api(),
                    inherited.operation(),
                    method,
                    seen(method),
                    true,
                    isImplemented(method)));
  }

  private ExecutableType seen(ExecutableElement method) {
    try {
      return (ExecutableType) types.asMemberOf((DeclaredType) type.asType(), method);
    } catch (IllegalArgumentException e) {
      // javac finds no way up to an interface that is above itself.
      return (ExecutableType) method.asType();
    }
  }

  /** A method with a body may override the operation somewhere below its interface. */
  private boolean isImplemented(ExecutableElement operation) {
    return Stream.concat(Stream.of(type), InheritanceReader.parents(type).stream())
        .flatMap(above -> ElementFilter.methodsIn(above.getEnclosedElements()).stream())
        .filter(ExecutableElement::isDefault)
        .filter(method -> method.getSimpleName().equals(operation.getSimpleName()))
        .anyMatch(method -> elements.overrides(method, operation, type));
  }
}
