package dev.statute.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the abstract methods of an interface, which a class that implements it has to have. */
final class MemberReader {

  private final Elements elements;
  private final Types types;
  private final TypeElement type;
  private final Map<ExecutableElement, Operation> own;
  private final InheritanceReader inheritance;
  private final Places places;
  private final ParameterTypeReader parameterTypes;
  private final Deprecations deprecations;

  /**
   * Makes a reader.
   *
   * @param own the operations of the interface itself
   */
  MemberReader(
      Elements elements,
      Types types,
      TypeElement type,
      Map<ExecutableElement, Operation> own,
      InheritanceReader inheritance,
      Places places) {
    this.elements = elements;
    this.types = types;
    this.type = type;
    this.own = own;
    this.inheritance = inheritance;
    this.places = places;
    String packageName = elements.getPackageOf(type).getQualifiedName().toString();
    this.deprecations = new Deprecations(elements);
    deprecations.add(type);
    this.parameterTypes = new ParameterTypeReader(elements, types, packageName);
  }

  /**
   * Reads the methods, those of the interface itself first.
   *
   * @param place of what is inherited
   */
  List<Member> read(Place place) {
    List<ExecutableElement> methods = methods();
    List<Member> members = new ArrayList<>();
    Set<String> erasures = new LinkedHashSet<>();
    for (ExecutableElement method : methods) {
      if (method.getModifiers().contains(Modifier.ABSTRACT)
          && methods.stream().noneMatch(m -> overrides(m, method))
          && erasures.add(erasure(method))) {
        members.add(member(method, place));
      }
    }
    return members;
  }

  /** Returns the warnings that naming the methods and their types gives. */
  Set<String> warnings() {
    return deprecations.warnings();
  }

  /** ECJ also says so of a method and the one that overrides it, the wrong way round. */
  private boolean overrides(ExecutableElement method, ExecutableElement other) {
    TypeMirror above = types.erasure(other.getEnclosingElement().asType());
    return method != other
        && elements.overrides(method, other, type)
        && types.isSubtype(types.erasure(method.getEnclosingElement().asType()), above);
  }

  /** Returns the names of methods of which there are several, whatever these are. */
  Set<String> overloaded() {
    Set<String> names = new HashSet<>();
    Set<String> erasures = new HashSet<>();
    return methods().stream()
        .filter(method -> erasures.add(erasure(method)))
        .map(method -> method.getSimpleName().toString())
        .filter(name -> !names.add(name))
        .collect(Collectors.toSet());
  }

  /** Returns the names of the types that are members of the interface. */
  Set<String> nestedTypes() {
    return Stream.concat(Stream.of(type), InheritanceReader.parents(type).stream())
        .flatMap(above -> ElementFilter.typesIn(above.getEnclosedElements()).stream())
        .map(nested -> nested.getSimpleName().toString())
        .collect(Collectors.toSet());
  }

  private List<ExecutableElement> methods() {
    List<ExecutableElement> methods = new ArrayList<>();
    Stream.concat(Stream.of(type), InheritanceReader.parents(type).stream())
        .flatMap(above -> ApiReader.methods(above).stream())
        .forEach(methods::add);
    TypeElement object = elements.getTypeElement("java.lang.Object");
    if (object != null) {
      List<ExecutableElement> ofObject = ElementFilter.methodsIn(object.getEnclosedElements());
      methods.removeIf(
          m ->
              ofObject.stream()
                  .anyMatch(
                      o ->
                          o.getSimpleName().equals(m.getSimpleName())
                              && elements.overrides(m, o, (TypeElement) m.getEnclosingElement())));
    }
    return methods;
  }

  private String erasure(ExecutableElement method) {
    List<String> parameters =
        type(method).getParameterTypes().stream().map(p -> types.erasure(p).toString()).toList();
    return method.getSimpleName() + parameters.toString();
  }

  private ExecutableType type(ExecutableElement method) {
    if (isOwn(method)) {
      return (ExecutableType) method.asType();
    }
    try {
      return (ExecutableType) types.asMemberOf((DeclaredType) type.asType(), method);
    } catch (IllegalArgumentException e) {
      // javac finds no way up to an interface that is above itself.
      return (ExecutableType) method.asType();
    }
  }

  private boolean isOwn(ExecutableElement method) {
    return method.getEnclosingElement().equals(type);
  }

  private Member member(ExecutableElement method, Place inheritedPlace) {
    ExecutableType seen = type(method);
    deprecations.add(method);
    seen.getParameterTypes().forEach(deprecations::add);
    Operation operation = own.get(method);
    InheritedOperation inherited = inheritance.operation(method);
    Operation either = operation == null && inherited != null ? inherited.operation() : operation;
    List<ParameterType> parameters = new ArrayList<>();
    for (int i = 0; either != null && i < either.parameters().size(); i++) {
      parameters.add(
          parameterTypes.read(
              either.parameters().get(i),
              method.getParameters().get(i),
              seen.getParameterTypes().get(i)));
    }
    return new Member(
        signature(method, seen),
        either,
        inherited == null ? null : inherited.api(),
        parameters,
        isOwn(method) ? places.add(method) : inheritedPlace);
  }

  /** Of torn code not all parameters have names. */
  private static List<String> names(ExecutableElement method) {
    List<String> names = new ArrayList<>();
    for (VariableElement parameter : method.getParameters()) {
      String name = parameter.getSimpleName().toString();
      names.add(SourceVersion.isName(name) ? name : "unnamed" + names.size());
    }
    return names;
  }

  private static Signature signature(ExecutableElement method, ExecutableType seen) {
    return new Signature(
        method.getSimpleName().toString(),
        method.getTypeParameters().stream().map(TypeNames::variable).toList(),
        TypeNames.of(seen.getReturnType()),
        seen.getParameterTypes().stream().map(TypeNames::of).toList(),
        names(method));
  }
}
