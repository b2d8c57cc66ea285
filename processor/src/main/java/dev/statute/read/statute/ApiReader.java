package dev.statute.read.statute;

import com.palantir.javapoet.ClassName;
import dev.statute.compiler.AnnotationReader;
import dev.statute.compiler.ClassFiles;
import dev.statute.compiler.Places;
import dev.statute.contract.ContentLimit;
import dev.statute.contract.Contract;
import dev.statute.contract.ContractReader;
import dev.statute.contract.InheritedOperation;
import dev.statute.contract.PathTemplate;
import dev.statute.contract.Scope;
import dev.statute.contract.SecurityScheme;
import dev.statute.contract.Site;
import dev.statute.contract.Terms;
import dev.statute.declaration.ApiDeclaration;
import dev.statute.declaration.Implementation;
import dev.statute.declaration.InheritedDeclaration;
import dev.statute.declaration.OperationDeclaration;
import dev.statute.declaration.ResponseDeclaration;
import dev.statute.law.Law;
import dev.statute.law.Role;
import dev.statute.read.kotlin.SuspendFunction;
import dev.statute.runtime.RuntimeType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads an annotated interface. */
public final class ApiReader implements ContractReader<AnnotatedInterface> {

  /** The member of annotations that limits the content of requests. */
  public static final String CONTENT_LIMIT = "maxContentLength";

  static final String API_ANNOTATION = RuntimeType.API.qualifiedName();

  /** The value of that member that says nothing, as if it were left out. */
  static final long UNSAID = -1;

  private static final String OVERRIDE = "java.lang.Override";

  private final Elements elements;
  private final Types types;
  private final ParameterFacts facts;
  private final AnnotationReader annotations;
  private final Law law;
  private final ReplyTypes replies;
  private final Set<TypeElement> above = new HashSet<>();

  /** The operations of the interfaces that it extends, of which one may lie above several. */
  private final Map<TypeElement, Map<ExecutableElement, InheritedDeclaration>> inheritable =
      new HashMap<>();

  /**
   * Makes a reader.
   *
   * @param elements the compiler's elements
   * @param types the compiler's types
   * @param classFiles finds the class files of the interfaces that are extended
   * @param annotations knows the annotations of the round
   * @param law the law that the interface is to be checked against
   * @param replies what the interfaces of the compilation name as replies
   */
  public ApiReader(
      Elements elements,
      Types types,
      ClassFiles classFiles,
      AnnotationReader annotations,
      Law law,
      ReplyTypes replies) {
    this.elements = elements;
    this.types = types;
    this.facts = new ParameterFacts(elements, types, classFiles);
    this.annotations = annotations;
    this.law = law;
    this.replies = replies;
  }

  /**
   * Tells whether all that an interface names is there to be read: the interfaces that it extends,
   * the bodies of its responses, and the types of its parameters where they matter; of inherited
   * operations too where something is generated that calls them.
   */
  public static boolean isResolved(TypeElement type, AnnotationReader annotations) {
    return ImplementationReader.outputs(type, annotations).isEmpty()
        ? hasResolvedParents(type) && hasAllResolvedBodies(type, annotations)
        : isWhollyResolved(type, annotations);
  }

  /** Tells the same of an interface for which something is generated, whoever asks for it. */
  public static boolean isWhollyResolved(TypeElement type, AnnotationReader annotations) {
    List<TypeElement> parents = InheritanceReader.parents(type);
    return hasResolvedParents(type)
        && hasAllResolvedBodies(type, annotations)
        && hasResolvedParameters(type)
        && parents.stream().allMatch(ApiReader::hasResolvedParameters)
        && parents.stream().allMatch(p -> hasAllResolvedBodies(p, annotations));
  }

  /** Tells whether all interfaces are there that lie above one. */
  static boolean hasResolvedParents(TypeElement type) {
    return hasResolvedInterfaces(type)
        && InheritanceReader.parents(type).stream().allMatch(ApiReader::hasResolvedInterfaces);
  }

  private static boolean hasResolvedInterfaces(TypeElement type) {
    return type.getInterfaces().stream().allMatch(TypeNames::isResolved);
  }

  private static boolean hasAllResolvedBodies(TypeElement type, AnnotationReader annotations) {
    return annotated(type).allMatch(element -> hasResolvedBodies(element, annotations));
  }

  /** Tells whether the types of the parameters of its methods are there. */
  public static boolean hasResolvedParameters(TypeElement type) {
    return methods(type).stream().allMatch(ApiReader::hasResolvedParameters);
  }

  private static boolean hasResolvedParameters(ExecutableElement method) {
    return SuspendFunction.parameters(method).stream()
        .allMatch(p -> TypeNames.isResolved(p.asType()));
  }

  /**
   * Tells the same of what its operations have in common: their responses, and that their reply
   * types are not those of an interface that is still to come.
   */
  public static boolean isCommonResolved(TypeElement type, AnnotationReader annotations) {
    return hasResolvedBodies(type, annotations)
        && (hasResolvedParents(type)
            || methods(type).stream().allMatch(m -> annotations.find(m, OVERRIDE).isEmpty()));
  }

  private static boolean hasResolvedBodies(Element element, AnnotationReader annotations) {
    return ResponseReader.allDeclarations(element, annotations).stream()
        .flatMap(
            declaration ->
                Stream.concat(
                    AnnotationReader.value(declaration, "body").stream(),
                    DeclaredFieldReader.types(declaration)))
        .allMatch(BodyType::isResolved);
  }

  private static Stream<Element> annotated(TypeElement type) {
    return Stream.concat(Stream.of(type), methods(type).stream());
  }

  @Override
  public ApiDeclaration read(AnnotatedInterface source) {
    return readAll(source.type(), source.places(), source.request()).api();
  }

  private record Read(
      ApiDeclaration api, Map<ExecutableElement, OperationDeclaration> operations) {}

  private Read readAll(TypeElement type, Places places, Optional<OutputRequest> request) {
    InheritanceReader inheritance =
        new InheritanceReader(elements, types, annotations, type, this::operations);
    int from = places.next();
    Optional<AnnotationMirror> annotation = annotations.find(type, API_ANNOTATION);
    Site pathPlace =
        annotation.map(a -> places.add(type, a, 0, "value")).orElseGet(() -> places.add(type));
    Optional<ContentLimit> contentLimit = annotation.flatMap(a -> contentLimit(places, type, a));
    CausedResponses responseReader =
        new CausedResponses(
            annotations, places, new ResponseReader(elements, annotations, law, places));
    List<ResponseDeclaration> responses = responseReader.read(type, List.of());
    LifecycleReader lifecycles = new LifecycleReader(annotations, places);
    SecurityReader securities = new SecurityReader(elements, annotations, places);
    List<SecurityScheme> schemes = securities.schemes(type);
    Terms terms =
        new Terms(
            lifecycles.read(type),
            securities.security(type),
            new RequiredInputReader(annotations, law, places).read(type));
    PathTemplate path =
        PathTemplate.parse(annotation.map(a -> AnnotationReader.text(a, "value")).orElse(""));
    ControlReader ofInterface = new ControlReader(annotations, places);
    readAround(type, ofInterface);
    Site place = places.add(type);
    ControlReader control = new ControlReader(annotations, places);
    OperationReader reader =
        new OperationReader(
            elements,
            annotations,
            law,
            places,
            replies,
            facts,
            inheritance,
            control,
            path,
            responseReader,
            responses,
            lifecycles,
            securities,
            new SecuredResponses(law, places, schemes),
            terms);
    reader.readAll(type);
    // A superinterface needs nothing but its operations: nothing is generated for it here.
    ImplementationReader outputs =
        new ImplementationReader(
            elements, types, annotations, type, reader.operations(), inheritance);
    Implementation implementation =
        above.isEmpty()
            ? request.map(r -> outputs.read(r, places)).orElseGet(() -> outputs.read(places))
            : null;
    Scope scope = new Scope(from, places.next());
    ofInterface.endScope(scope);
    List<OperationDeclaration> operations = List.copyOf(reader.operations().values());
    List<InheritedDeclaration> inherited =
        inheritance.notOverriddenBy(reader.operations().keySet());
    Contract contract =
        new Contract(
            flatName(type),
            path,
            pathPlace,
            contentLimit,
            annotation.flatMap(ApiReader::role),
            terms,
            schemes,
            responses.stream().map(ResponseDeclaration::response).toList(),
            operations.stream().map(OperationDeclaration::operation).toList(),
            inherited.stream().map(InheritedDeclaration::inherited).toList(),
            both(ofInterface.suppressions(), control.suppressions()),
            both(ofInterface.deviations(), control.deviations()),
            scope,
            place);
    ApiDeclaration api =
        new ApiDeclaration(
            contract,
            elements.getPackageOf(type).getQualifiedName().toString(),
            ClassName.get(type),
            isVisible(type),
            implementation,
            law,
            responses,
            operations,
            inherited,
            reader.otherMethods(),
            operations.stream().anyMatch(OperationDeclaration::isPartlyUnknown)
                ? facts.gap(type)
                : Optional.empty());
    return new Read(api, reader.operations());
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
  private Map<ExecutableElement, InheritedDeclaration> operations(TypeElement type) {
    Map<ExecutableElement, InheritedDeclaration> known = inheritable.get(type);
    // An interface that extends itself is reported by the compiler, and never read to the end.
    if (known != null || !above.add(type)) {
      return known == null ? Map.of() : known;
    }
    Read read = readAll(type, new Places(), Optional.empty());
    ApiDeclaration api = read.api();
    Map<ExecutableElement, InheritedDeclaration> operations = new LinkedHashMap<>();
    for (ExecutableElement method : InheritanceReader.methods(type, types)) {
      OperationDeclaration operation = read.operations().get(method);
      if (operation != null) {
        operations.put(method, inherited(type, api, operation));
      }
    }
    above.remove(type);
    inheritable.put(type, operations);
    return operations;
  }

  private static InheritedDeclaration inherited(
      TypeElement type, ApiDeclaration api, OperationDeclaration operation) {
    Contract contract = api.contract();
    return new InheritedDeclaration(
        new InheritedOperation(
            contract,
            type.getSimpleName().toString(),
            api.pathOf(operation),
            operation.operation(),
            contract.responsesOf(operation.operation())),
        api,
        operation);
  }

  private static Optional<Role> role(AnnotationMirror annotation) {
    return AnnotationReader.value(annotation, "role")
        .flatMap(AnnotationReader::constant)
        .flatMap(name -> Stream.of(Role.values()).filter(r -> r.name().equals(name)).findFirst());
  }

  /** Returns the name that what is generated for an interface begins with. */
  static String flatName(TypeElement type) {
    String name = type.getSimpleName().toString();
    return type.getEnclosingElement() instanceof TypeElement outer
        ? flatName(outer) + "_" + name
        : name;
  }

  private static boolean isVisible(@Nullable Element element) {
    return !(element instanceof TypeElement)
        || (element.getModifiers().contains(Modifier.PUBLIC)
            && isVisible(element.getEnclosingElement()));
  }

  /** Reads what an annotation says of the content of requests; nothing if it says nothing. */
  static Optional<ContentLimit> contentLimit(
      Places places, Element element, AnnotationMirror annotation) {
    AnnotationValue value = AnnotationReader.value(annotation, CONTENT_LIMIT).orElse(null);
    return value != null && value.getValue() instanceof Long octets && octets != UNSAID
        ? Optional.of(
            new ContentLimit(octets, places.add(element, annotation, 0, CONTENT_LIMIT, value)))
        : Optional.empty();
  }
}
