package dev.statute.api;

import dev.statute.spec.HeaderField;
import dev.statute.spec.Method;
import dev.statute.spec.Spec;
import dev.statute.spec.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads an annotated interface. */
public final class ApiReader {

  private static final String API_ANNOTATION = "dev.statute.Api";
  private static final String METHOD_ANNOTATION = "dev.statute.MethodAnnotation";
  private static final String RESPONDS_ANNOTATION = "dev.statute.RespondsAnnotation";

  private final Elements elements;
  private final Spec spec;
  private final Places places;
  private final ReturnTypeReader returnTypes;

  /**
   * Makes a reader.
   *
   * @param elements the compiler's elements
   * @param spec the law that the interface is to be checked against
   * @param places where the reader leaves what its places are
   * @param written the qualified names of the top-level types that people wrote
   */
  public ApiReader(Elements elements, Spec spec, Places places, Set<String> written) {
    this.elements = elements;
    this.spec = spec;
    this.places = places;
    this.returnTypes = new ReturnTypeReader(elements, written);
  }

  /** Tells whether all the classes that an interface names as bodies are there to be read. */
  public static boolean isResolved(TypeElement type) {
    return annotated(type).allMatch(ApiReader::hasResolvedBodies);
  }

  /** Tells the same of the responses that its operations have in common. */
  public static boolean isCommonResolved(TypeElement type) {
    return hasResolvedBodies(type);
  }

  private static boolean hasResolvedBodies(Element element) {
    return declarations(element).stream()
        .flatMap(declaration -> AnnotationReader.value(declaration, "body").stream())
        .allMatch(BodyType::isResolved);
  }

  private static Stream<Element> annotated(TypeElement type) {
    return Stream.concat(
        Stream.of(type), ElementFilter.methodsIn(type.getEnclosedElements()).stream());
  }

  /** Reads an interface. */
  public Api read(TypeElement type) {
    Place place = places.add(type);
    List<DeclaredResponse> responses = responses(type);
    List<Operation> operations = new ArrayList<>();
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      List<? extends AnnotationMirror> annotations = methodAnnotations(method).toList();
      boolean declared = !annotations.isEmpty() || !declarations(method).isEmpty();
      if (declared && method.getModifiers().contains(Modifier.ABSTRACT)) {
        operations.add(operation(method, annotations));
      }
    }
    return new Api(
        elements.getPackageOf(type).getQualifiedName().toString(),
        flatName(type),
        isVisible(type),
        path(type),
        spec,
        responses,
        operations,
        place);
  }

  private static String path(TypeElement type) {
    return AnnotationReader.find(type, API_ANNOTATION)
        .map(annotation -> AnnotationReader.text(annotation, "value"))
        .orElse("");
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

  private Stream<? extends AnnotationMirror> methodAnnotations(Element method) {
    return method.getAnnotationMirrors().stream()
        .filter(annotation -> method(annotation).isPresent());
  }

  private Optional<Method> method(AnnotationMirror annotation) {
    return AnnotationReader.find(AnnotationReader.type(annotation), METHOD_ANNOTATION)
        .flatMap(marker -> spec.method(AnnotationReader.text(marker, "value")));
  }

  private Operation operation(
      ExecutableElement method, List<? extends AnnotationMirror> annotations) {
    Place place = places.add(method);
    return new Operation(
        method.getSimpleName().toString(),
        annotations.stream().flatMap(annotation -> method(annotation).stream()).toList(),
        annotations.isEmpty() ? "" : AnnotationReader.text(annotations.get(0), "value"),
        returnTypes.read(method),
        responses(method),
        place);
  }

  private List<DeclaredResponse> responses(Element element) {
    List<DeclaredResponse> responses = new ArrayList<>();
    List<AnnotationMirror> declarations = declarations(element);
    for (int i = 0; i < declarations.size(); i++) {
      DeclaredResponse response = response(element, declarations.get(i), i);
      if (response != null) {
        responses.add(response);
      }
    }
    return responses;
  }

  /** Returns the declarations of responses on an element, also those in a container. */
  private static List<AnnotationMirror> declarations(Element element) {
    List<AnnotationMirror> declarations = new ArrayList<>();
    for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
      if (isDeclaration(annotation)) {
        declarations.add(annotation);
      } else {
        AnnotationReader.elements(annotation, "value").stream()
            .map(AnnotationValue::getValue)
            .filter(AnnotationMirror.class::isInstance)
            .map(AnnotationMirror.class::cast)
            .filter(ApiReader::isDeclaration)
            .forEach(declarations::add);
      }
    }
    return declarations;
  }

  private static boolean isDeclaration(AnnotationMirror annotation) {
    return AnnotationReader.find(AnnotationReader.type(annotation), RESPONDS_ANNOTATION)
        .isPresent();
  }

  /**
   * Returns a response; nothing where the code does not say its status, as the compiler reports.
   */
  private @Nullable DeclaredResponse response(
      Element element, AnnotationMirror declaration, int index) {
    AnnotationValue statusValue = AnnotationReader.value(declaration, "status").orElse(null);
    Status status =
        Optional.ofNullable(statusValue)
            .flatMap(AnnotationReader::constant)
            .flatMap(spec::statusNamed)
            .orElse(null);
    if (status == null) {
      return null;
    }
    AnnotationValue body = AnnotationReader.value(declaration, "body").orElse(null);
    List<HeaderField> fields =
        AnnotationReader.elements(declaration, "headers").stream()
            .flatMap(value -> AnnotationReader.constant(value).stream())
            .flatMap(name -> spec.fieldNamed(name).stream())
            .distinct()
            .toList();
    return new DeclaredResponse(
        status,
        AnnotationReader.text(declaration, "name"),
        body == null ? null : BodyType.of(body),
        body != null && BodyType.isHidden(body),
        body == null ? "" : BodyType.warning(body, elements),
        fields,
        AnnotationReader.text(declaration, "problem"),
        places.add(element, declaration, index),
        places.add(element, declaration, index, "status"),
        places.add(element, declaration, index, "body"),
        places.add(element, declaration, index, "name"));
  }
}
