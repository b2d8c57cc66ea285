package dev.statute.api;

import com.palantir.javapoet.ClassName;
import dev.statute.spec.Role;
import dev.statute.spec.Spec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads an annotated interface. */
public final class ApiReader {

  static final String API_ANNOTATION = "dev.statute.Api";

  private final Elements elements;
  private final Types types;
  private final AnnotationReader annotations;
  private final Spec spec;
  private final Predicate<String> taken;
  private final Set<TypeElement> above = new HashSet<>();

  /**
   * Makes a reader.
   *
   * @param elements the compiler's elements
   * @param types the compiler's types
   * @param annotations knows the annotations of the round
   * @param spec the law that the interface is to be checked against
   * @param taken tells of the qualified name of a top-level type whether people wrote it, or
   *     another interface has it for a reply
   */
  public ApiReader(
      Elements elements,
      Types types,
      AnnotationReader annotations,
      Spec spec,
      Predicate<String> taken) {
    this.elements = elements;
    this.types = types;
    this.annotations = annotations;
    this.spec = spec;
    this.taken = taken;
  }

  /**
   * Tells whether all the classes that an interface names as bodies are there to be read, and those
   * of its parameters where they matter.
   */
  public static boolean isResolved(TypeElement type, AnnotationReader annotations) {
    return annotated(type).allMatch(element -> hasResolvedBodies(element, annotations))
        && (ImplementationReader.outputs(type, annotations).isEmpty()
            || methods(type).stream().allMatch(ApiReader::hasResolvedParameters));
  }

  private static boolean hasResolvedParameters(ExecutableElement method) {
    return method.getParameters().stream().allMatch(p -> TypeNames.isResolved(p.asType()));
  }

  /** Tells the same of the responses that its operations have in common. */
  public static boolean isCommonResolved(TypeElement type, AnnotationReader annotations) {
    return hasResolvedBodies(type, annotations);
  }

  private static boolean hasResolvedBodies(Element element, AnnotationReader annotations) {
    return ResponseReader.declarations(element, annotations).stream()
        .flatMap(declaration -> AnnotationReader.value(declaration, "body").stream())
        .allMatch(BodyType::isResolved);
  }

  private static Stream<Element> annotated(TypeElement type) {
    return Stream.concat(Stream.of(type), methods(type).stream());
  }

  /**
   * Reads an interface.
   *
   * @param places where the reader leaves what the places of the interface are
   */
  public Api read(TypeElement type, Places places) {
    InheritanceReader inheritance =
        new InheritanceReader(elements, annotations, type, this::operations);
    int from = places.next();
    Optional<AnnotationMirror> annotation = annotations.find(type, API_ANNOTATION);
    Place pathPlace =
        annotation.map(a -> places.add(type, a, 0, "value")).orElseGet(() -> places.add(type));
    List<DeclaredResponse> responses =
        new ResponseReader(elements, annotations, spec, places).read(type);
    PathTemplate path =
        PathTemplate.parse(annotation.map(a -> AnnotationReader.text(a, "value")).orElse(""));
    ControlReader ofInterface = new ControlReader(annotations, places);
    readAround(type, ofInterface);
    Place place = places.add(type);
    ControlReader control = new ControlReader(annotations, places);
    OperationReader reader =
        new OperationReader(elements, annotations, spec, places, taken, inheritance, control, path);
    List<ExecutableElement> methods = methods(type);
    methods.forEach(reader::read);
    // An interface above needs nothing but its operations: nothing is generated for it here.
    Implementation implementation =
        above.isEmpty()
            ? new ImplementationReader(
                    elements, types, annotations, type, reader.operations(), inheritance)
                .read(places)
            : null;
    Scope scope = new Scope(from, places.next());
    ofInterface.endScope(scope);
    return new Api(
        elements.getPackageOf(type).getQualifiedName().toString(),
        flatName(type),
        ClassName.get(type),
        isVisible(type),
        path,
        pathPlace,
        annotation.flatMap(ApiReader::role),
        implementation,
        spec,
        responses,
        List.copyOf(reader.operations().values()),
        reader.otherMethods(),
        inheritance.notOverriddenBy(methods),
        both(ofInterface.suppressions(), control.suppressions()),
        both(ofInterface.deviations(), control.deviations()),
        scope,
        place);
  }

  /** Returns the methods of an interface; what has no name the compiler has reported already. */
  static List<ExecutableElement> methods(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> SourceVersion.isIdentifier(method.getSimpleName()))
        .toList();
  }

  private static <T> List<T> both(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  /** What is around an interface can silence rules for it. */
  private static void readAround(TypeElement type, ControlReader control) {
    control.read(type);
    for (Element outer = type.getEnclosingElement();
        outer instanceof TypeElement;
        outer = outer.getEnclosingElement()) {
      control.readAround(outer);
    }
  }

  /** Returns the operations of an interface that another one extends. */
  private Map<ExecutableElement, InheritedOperation> operations(TypeElement type) {
    // An interface that extends itself is reported by the compiler, and never read to the end.
    if (!above.add(type)) {
      return Map.of();
    }
    Api api = read(type, new Places());
    Map<ExecutableElement, InheritedOperation> operations = new LinkedHashMap<>();
    List<Operation> left = new ArrayList<>(api.operations());
    for (ExecutableElement method : methods(type)) {
      if (OperationReader.isOperation(method, annotations, spec)) {
        Operation operation = left.remove(0);
        operations.put(
            method,
            new InheritedOperation(
                api,
                type.getSimpleName().toString(),
                api.pathOf(operation),
                operation,
                api.responsesOf(operation)));
      }
    }
    above.remove(type);
    return operations;
  }

  private static Optional<Role> role(AnnotationMirror annotation) {
    return AnnotationReader.value(annotation, "role")
        .flatMap(AnnotationReader::constant)
        .flatMap(name -> Stream.of(Role.values()).filter(r -> r.name().equals(name)).findFirst());
  }

  private static String flatName(TypeElement type) {
    String name = type.getSimpleName().toString();
    return type.getEnclosingElement() instanceof TypeElement outer
        ? flatName(outer) + "_" + name
        : name;
  }

  private static boolean isVisible(Element element) {
    return !(element instanceof TypeElement)
        || (element.getModifiers().contains(Modifier.PUBLIC)
            && isVisible(element.getEnclosingElement()));
  }
}
