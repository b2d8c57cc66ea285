package dev.statute.read.statute;

import dev.statute.compiler.DeclaringType;
import dev.statute.compiler.Deprecations;
import dev.statute.compiler.Places;
import dev.statute.contract.Site;
import dev.statute.declaration.InheritedDeclaration;
import dev.statute.declaration.Member;
import dev.statute.declaration.OperationDeclaration;
import dev.statute.declaration.ParameterDeclaration;
import dev.statute.declaration.ParameterType;
import dev.statute.declaration.Signature;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads the abstract methods of an interface, which a class that implements it has to have. */
final class MemberReader {

  private static final String CONTINUATION = "continuation";

  private final Elements elements;
  private final Types types;
  private final TypeElement type;
  private final Map<ExecutableElement, OperationDeclaration> own;
  private final InheritanceReader inheritance;
  private final Places places;
  private final ForeignReader foreign;
  private final ParameterTypeReader parameterTypes;
  private final Deprecations deprecations;
  private final Deprecations methodDeprecations;

  /**
   * Makes a reader.
   *
   * @param own the operations of the interface itself
   * @param packageName the package of the class that implements the methods or calls them
   * @param foreign reads what they say to other libraries
   */
  MemberReader(
      Elements elements,
      Types types,
      TypeElement type,
      Map<ExecutableElement, OperationDeclaration> own,
      InheritanceReader inheritance,
      Places places,
      String packageName,
      ForeignReader foreign) {
    this.elements = elements;
    this.types = types;
    this.type = type;
    this.own = own;
    this.inheritance = inheritance;
    this.places = places;
    this.foreign = foreign;
    this.deprecations = new Deprecations(elements);
    this.methodDeprecations = new Deprecations(elements);
    deprecations.add(type);
    this.parameterTypes = new ParameterTypeReader(elements, packageName);
  }

  /**
   * Reads the methods, those of the interface itself first. Of several that one method implements
   * there is the first that is an operation.
   *
   * @param place of what is inherited
   */
  List<Member> read(Site place) {
    List<ExecutableElement> methods = methods();
    Map<String, ExecutableElement> byErasure = new LinkedHashMap<>();
    for (ExecutableElement method : methods) {
      if (isToImplement(method)
          && methods.stream().noneMatch(m -> inheritance.overrides(m, method))) {
        byErasure.merge(
            erasure(method),
            method,
            (first, other) -> isOperation(other) && !isOperation(first) ? other : first);
      }
    }
    return byErasure.values().stream().map(method -> member(method, place)).toList();
  }

  /** An operation is one for servers and clients also where a method with a body overrides it. */
  private boolean isToImplement(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.ABSTRACT)
        || (method.isDefault() && inheritance.operation(method) != null);
  }

  private boolean isOperation(ExecutableElement method) {
    return own.containsKey(method) || inheritance.operation(method) != null;
  }

  /** Returns the warnings that naming the types of the methods gives. */
  Set<String> warnings() {
    return deprecations.warnings();
  }

  /** Returns the warnings that calling the methods gives. */
  Set<String> methodWarnings() {
    return methodDeprecations.warnings();
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
    List<ExecutableElement> methods = new ArrayList<>(ApiReader.methods(type));
    InheritanceReader.parents(type)
        .forEach(above -> methods.addAll(InheritanceReader.methods(above, types)));
    TypeElement object = elements.getTypeElement("java.lang.Object");
    if (object != null) {
      List<ExecutableElement> ofObject = ElementFilter.methodsIn(object.getEnclosedElements());
      methods.removeIf(
          m ->
              ofObject.stream()
                  .anyMatch(
                      o ->
                          o.getSimpleName().equals(m.getSimpleName())
                              && elements.overrides(m, o, DeclaringType.of(m))));
    }
    return methods;
  }

  /** Returns what no other method has; the names of types leave their annotations out. */
  private String erasure(ExecutableElement method) {
    return method.getSimpleName() + InheritanceReader.erasure(type(method), types);
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
    return DeclaringType.of(method).equals(type);
  }

  private Member member(ExecutableElement method, Site inheritedPlace) {
    ExecutableType seen = type(method);
    deprecations.add(DeclaringType.of(method));
    methodDeprecations.addOnly(method);
    seen.getParameterTypes().forEach(deprecations::add);
    OperationDeclaration operation = own.get(method);
    InheritedDeclaration inherited = operation == null ? inheritance.operation(method) : null;
    OperationDeclaration either = inherited == null ? operation : inherited.operation();
    List<ParameterType> parameters = new ArrayList<>();
    for (int i = 0; either != null && i < either.parameters().size(); i++) {
      // ECJ may see there the method of another interface, with other annotations.
      TypeMirror declared = method.getParameters().get(i).asType();
      TypeMirror type =
          TypeNames.hasVariable(declared) ? seen.getParameterTypes().get(i) : declared;
      parameters.add(parameterTypes.read(either.parameters().get(i), type));
    }
    return new Member(
        signature(method, seen, either),
        either,
        inherited == null ? null : inherited.api(),
        parameters,
        foreign.read(method),
        isOwn(method) ? places.add(method) : inheritedPlace);
  }

  /** Of torn code not all parameters have names. */
  private static List<String> names(
      ExecutableElement method, @Nullable OperationDeclaration operation) {
    List<String> given =
        operation == null
            ? method.getParameters().stream().map(p -> p.getSimpleName().toString()).toList()
            : operation.parameters().stream().map(ParameterDeclaration::name).toList();
    List<String> names = new ArrayList<>();
    for (String name : given) {
      names.add(SourceVersion.isName(name) ? name : "unnamed" + names.size());
    }
    if (names.size() < method.getParameters().size()) {
      names.add(names.contains(CONTINUATION) ? CONTINUATION + "OfCaller" : CONTINUATION);
    }
    return names;
  }

  private static Signature signature(
      ExecutableElement method, ExecutableType seen, @Nullable OperationDeclaration operation) {
    return new Signature(
        method.getSimpleName().toString(),
        method.getTypeParameters().stream().map(TypeNames::variable).toList(),
        TypeNames.of(seen.getReturnType()),
        seen.getParameterTypes().stream().map(TypeNames::of).toList(),
        names(method, operation),
        method.isVarArgs());
  }
}
