package dev.statute.read.statute;

import dev.statute.compiler.AnnotationReader;
import dev.statute.compiler.DeclaringType;
import dev.statute.compiler.Places;
import dev.statute.contract.Constraint;
import dev.statute.contract.ContentLimit;
import dev.statute.contract.Operation;
import dev.statute.contract.PathTemplate;
import dev.statute.contract.Scope;
import dev.statute.contract.Site;
import dev.statute.contract.Terms;
import dev.statute.declaration.InheritedDeclaration;
import dev.statute.declaration.OperationDeclaration;
import dev.statute.declaration.OtherMethod;
import dev.statute.declaration.OtherwiseDeclaration;
import dev.statute.declaration.ParameterDeclaration;
import dev.statute.declaration.ResponseDeclaration;
import dev.statute.law.Law;
import dev.statute.law.Method;
import dev.statute.read.kotlin.KotlinMetadata;
import dev.statute.runtime.RuntimeType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads the methods of an annotated interface. */
final class OperationReader {

  static final String METHOD_ANNOTATION = RuntimeType.METHOD_ANNOTATION.qualifiedName();

  private final Elements elements;
  private final AnnotationReader annotations;
  private final Law law;
  private final Places places;
  private final InheritanceReader inheritance;
  private final ControlReader control;
  private final PathTemplate interfacePath;
  private final ReturnTypeReader returnTypes;
  private final CausedResponses responses;
  private final List<ResponseDeclaration> commonResponses;
  private final LifecycleReader lifecycles;
  private final SecurityReader securities;
  private final SecuredResponses securedResponses;
  private final Terms commonTerms;
  private final ParameterReader parameters;
  private final ConstraintReader constraints;
  private final ParameterFacts facts;
  private final RequiredInputReader requiredInputs;
  private final OtherwiseReader otherwise;
  private final Map<ExecutableElement, OperationDeclaration> operations = new LinkedHashMap<>();
  private final List<OtherMethod> otherMethods = new ArrayList<>();

  OperationReader(
      Elements elements,
      AnnotationReader annotations,
      Law law,
      Places places,
      ReplyTypes replies,
      ParameterFacts facts,
      InheritanceReader inheritance,
      ControlReader control,
      PathTemplate interfacePath,
      CausedResponses responses,
      List<ResponseDeclaration> commonResponses,
      LifecycleReader lifecycles,
      SecurityReader securities,
      SecuredResponses securedResponses,
      Terms commonTerms) {
    this.elements = elements;
    this.annotations = annotations;
    this.law = law;
    this.places = places;
    this.inheritance = inheritance;
    this.control = control;
    this.interfacePath = interfacePath;
    this.returnTypes = new ReturnTypeReader(elements, annotations, replies);
    this.responses = responses;
    this.commonResponses = commonResponses;
    this.lifecycles = lifecycles;
    this.securities = securities;
    this.securedResponses = securedResponses;
    this.commonTerms = commonTerms;
    this.facts = facts;
    this.constraints = new ConstraintReader(annotations, places);
    this.requiredInputs = new RequiredInputReader(annotations, law, places);
    this.otherwise = new OtherwiseReader(elements, annotations, law, places);
    this.parameters = new ParameterReader(annotations, law, places, facts);
  }

  /** Returns the operations by their methods, in the order of the code. */
  Map<ExecutableElement, OperationDeclaration> operations() {
    return operations;
  }

  List<OtherMethod> otherMethods() {
    return otherMethods;
  }

  /** Reads the methods of an interface, whether they are operations or not. */
  void readAll(TypeElement type) {
    ApiReader.methods(type).forEach(this::read);
    KotlinMetadata.hiddenFunctions(type)
        .forEach(
            name ->
                otherMethods.add(new OtherMethod(name, OtherMethod.Kind.HIDDEN, places.add(type))));
  }

  private void read(ExecutableElement method) {
    if (isOperation(method, annotations, law)) {
      operations.put(method, operation(method));
      return;
    }
    boolean annotated = isAnnotated(method, annotations, law);
    if (annotated || isLeftOut(method)) {
      otherMethods.add(
          new OtherMethod(
              method.getSimpleName().toString(),
              annotated ? OtherMethod.Kind.IMPLEMENTED : OtherMethod.Kind.UNANNOTATED,
              places.add(method)));
    }
  }

  /** Tells whether a method is an operation: it says so, and somebody has to implement it. */
  static boolean isOperation(ExecutableElement method, AnnotationReader annotations, Law law) {
    return method.getModifiers().contains(Modifier.ABSTRACT)
        && isAnnotated(method, annotations, law);
  }

  private static boolean isAnnotated(
      ExecutableElement method, AnnotationReader annotations, Law law) {
    return !methodAnnotations(method, annotations, law).isEmpty()
        || !ResponseReader.allDeclarations(method, annotations).isEmpty();
  }

  private static List<AnnotationMirror> methodAnnotations(
      ExecutableElement method, AnnotationReader annotations, Law law) {
    List<AnnotationMirror> ofMethods = new ArrayList<>();
    for (AnnotationMirror annotation : method.getAnnotationMirrors()) {
      if (method(annotation, annotations, law).isPresent()) {
        ofMethods.add(annotation);
      }
    }
    return ofMethods;
  }

  /** Returns the HTTP method that an annotation names. */
  private static Optional<Method> method(
      AnnotationMirror annotation, AnnotationReader annotations, Law law) {
    AnnotationMirror marker = annotations.mark(annotation, METHOD_ANNOTATION);
    return marker == null ? Optional.empty() : law.method(AnnotationReader.text(marker, "value"));
  }

  /** What every object has, and an operation of a superinterface, need not be one here. */
  private boolean isLeftOut(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.ABSTRACT)
        && !isOfObject(method)
        && inheritance.overriddenBy(method).isEmpty();
  }

  private boolean isOfObject(ExecutableElement method) {
    TypeElement object = elements.getTypeElement("java.lang.Object");
    TypeElement type = DeclaringType.of(method);
    return object != null
        && ElementFilter.methodsIn(object.getEnclosedElements()).stream()
            .anyMatch(
                inherited ->
                    inherited.getSimpleName().equals(method.getSimpleName())
                        && inherited.getParameters().size() == method.getParameters().size()
                        && elements.overrides(method, inherited, type));
  }

  private OperationDeclaration operation(ExecutableElement method) {
    int from = places.next();
    List<AnnotationMirror> ofMethods = methodAnnotations(method, annotations, law);
    List<Method> methods =
        ofMethods.stream().flatMap(a -> method(a, annotations, law).stream()).toList();
    Site pathPlace =
        ofMethods.isEmpty() ? places.add(method) : places.add(method, ofMethods.get(0), 0, "value");
    PathTemplate path =
        PathTemplate.parse(
            ofMethods.isEmpty()
                ? ""
                : places.noteUnread(AnnotationReader.text(ofMethods.get(0), "value")));
    Optional<ContentLimit> contentLimit =
        ofMethods.isEmpty()
            ? Optional.empty()
            : ApiReader.contentLimit(places, method, ofMethods.get(0));
    Terms terms =
        new Terms(
            lifecycles.read(method, commonTerms.lifecycle()),
            securities.security(method),
            requiredInputs.read(method));
    List<ResponseDeclaration> declared =
        withSecured(responses.read(method, commonResponses), terms);
    List<OtherwiseDeclaration> others = otherwise.readWithInterface(method);
    control.read(method);
    Site place = places.add(method);
    List<ParameterDeclaration> bound = parameters.read(method, PathNames.of(interfacePath, path));
    List<InheritedDeclaration> overridden = inheritance.overriddenBy(method);
    method.getParameters().forEach(control::read);
    Scope scope = new Scope(from, places.next());
    control.endScope(scope);
    Operation operation =
        new Operation(
            method.getSimpleName().toString(),
            methods,
            path,
            pathPlace,
            contentLimit,
            terms,
            Stream.concat(
                    declared.stream().map(ResponseDeclaration::response),
                    others.stream().map(OtherwiseDeclaration::response))
                .toList(),
            bound.stream().map(ParameterDeclaration::input).toList(),
            constraints(method, bound),
            overridden.stream().map(InheritedDeclaration::inherited).toList(),
            scope,
            place);
    return new OperationDeclaration(
        operation,
        returnTypes.read(method, overridden),
        declared,
        bound,
        facts.erasure(method),
        method.getThrownTypes().stream().map(OperationReader::simpleName).toList(),
        others,
        overridden);
  }

  /** Adds what comes with authentication to what an operation declares, itself or with others. */
  private List<ResponseDeclaration> withSecured(List<ResponseDeclaration> own, Terms terms) {
    List<ResponseDeclaration> all = new ArrayList<>(own);
    all.addAll(commonResponses);
    List<ResponseDeclaration> secured = new ArrayList<>(own);
    terms
        .security()
        .or(commonTerms::security)
        .ifPresent(security -> secured.addAll(securedResponses.of(security, all)));
    return secured;
  }

  private List<Constraint> constraints(
      ExecutableElement method, List<ParameterDeclaration> parameters) {
    List<Constraint> all = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      all.addAll(constraints.read(method.getParameters().get(i), parameters.get(i).name()));
    }
    return all;
  }

  private static String simpleName(TypeMirror type) {
    return type instanceof DeclaredType declared
        ? declared.asElement().getSimpleName().toString()
        : type.toString();
  }
}
