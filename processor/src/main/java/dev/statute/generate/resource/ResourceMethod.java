package dev.statute.generate.resource;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.statute.declaration.ForeignAnnotation;
import dev.statute.declaration.Implementation;
import dev.statute.declaration.ParameterDeclaration.Kind;
import dev.statute.generate.Docs;
import dev.statute.generate.ImplementedOperation;
import dev.statute.generate.ReplyCase;
import dev.statute.generate.routes.EntityTypes;
import dev.statute.generate.routes.RouteLiterals;
import dev.statute.runtime.RuntimePackage;
import dev.statute.runtime.RuntimeType;
import dev.statute.source.Literal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import javax.lang.model.element.Modifier;

/** Writes the method of a resource class that is called for an operation. */
final class ResourceMethod {

  private static final String REST = RuntimePackage.JAKARTA_REST.qualifiedName();
  private static final String CORE = RuntimePackage.JAKARTA_REST_CORE.qualifiedName();
  private static final String EXTENSION = REST + ".ext";
  private static final ClassName RESPONSE = ClassName.get(CORE, "Response");
  private static final Set<TypeName> AS_IT_IS =
      Set.of(RuntimeType.CONTENT.className(), RuntimeType.PROBLEM.className());

  private final Implementation implementation;
  private final ImplementedOperation operation;
  private final ResourcePath path;
  private final ResourceParameters parameters;

  /**
   * Makes it.
   *
   * @param path the path below that of the class
   */
  ResourceMethod(Implementation implementation, ImplementedOperation operation, ResourcePath path) {
    this.implementation = implementation;
    this.operation = operation;
    this.path = path;
    this.parameters = new ResourceParameters(operation, path);
  }

  /**
   * Returns the method.
   *
   * @param name its name
   * @param index which of the operations it is
   * @param designator the annotation that says which requests it is for
   */
  MethodSpec write(String name, int index, ClassName designator) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc(Docs.text("Answers " + Docs.code(title()) + "."))
            .addAnnotation(designator);
    if (!path.text().isEmpty()) {
      method.addAnnotation(text(RuntimeType.REST_PATH.className(), List.of(path.text())));
    }
    ResourceMediaTypes mediaTypes = new ResourceMediaTypes(operation);
    addMediaTypes(method, "Consumes", mediaTypes.consumed());
    addMediaTypes(method, "Produces", mediaTypes.produced());
    method.addAnnotation(
        AnnotationSpec.builder(RuntimeType.RESOURCE_OPERATION.className())
            .addMember("value", "$L", index)
            .build());
    for (ForeignAnnotation foreign : operation.member().foreign().annotations()) {
      method.addAnnotation(foreign.code());
    }
    method
        .addExceptions(operation.member().foreign().thrown())
        .returns(
            operation.isAsync()
                ? ParameterizedTypeName.get(ClassName.get(CompletionStage.class), RESPONSE)
                : RESPONSE);
    addBody(method, index);
    return method.addParameters(parameters.all()).build();
  }

  private String title() {
    return operation.method().token() + " " + operation.path();
  }

  private void addBody(MethodSpec.Builder method, int index) {
    Optional<String> entity = parameters.entity();
    CodeBlock.Builder request = CodeBlock.builder();
    String uri = parameters.context(CORE, "UriInfo", "uri");
    String headers = parameters.context(CORE, "HttpHeaders", "headers");
    String asked = parameters.context(CORE, "Request", "request");
    request.add(
        "$L.request($L, $N, $N, $N)", ResourceGenerator.OPERATIONS, index, uri, headers, asked);
    entity.ifPresent(name -> request.add(".$L($N)", isStream() ? "content" : "entity", name));
    if (has(Kind.CONTEXT)) {
      request.add(".by($N)", parameters.context(CORE, "SecurityContext", "security"));
    }
    if (has(Kind.PART) || mayHaveTypedProblem()) {
      request.add(".with($N)", parameters.context(EXTENSION, "Providers", "providers"));
    }
    String call = parameters.unique("call");
    method.addStatement(
        "$T $N = $L.call()", RuntimeType.RESOURCE_CALL.className(), call, request.build());
    boolean isReadByOperation = entity.isPresent() && isStream();
    if (isReadByOperation) {
      method.beginControlFlow("try");
    }
    method.addStatement(
        "return $N.$L($L)",
        call,
        operation.isAsync() ? "later" : "respond",
        RouteLiterals.called(implementation, operation, "this.api", call));
    if (isReadByOperation) {
      String thrown = parameters.unique("thrown");
      method.nextControlFlow("catch ($T $N)", Throwable.class, thrown);
      method.addStatement("$N.failed($N)", call, thrown);
      method.addStatement("throw $N", thrown);
      method.endControlFlow();
    }
  }

  private boolean isStream() {
    return operation.operation().parameters(Kind.BODY).isEmpty()
        || operation.operation().parameters().stream()
            .filter(parameter -> parameter.kind() == Kind.BODY)
            .map(parameter -> operation.operation().parameters().indexOf(parameter))
            .noneMatch(i -> EntityTypes.isProvided(operation.member().types().get(i)));
  }

  private boolean has(Kind kind) {
    return !operation.operation().parameters(kind).isEmpty();
  }

  /** Its members are written before anything is handed to the container. */
  private boolean mayHaveTypedProblem() {
    return operation.cases().stream()
        .filter(replyCase -> replyCase.shape().statusClass().error())
        .map(ReplyCase::body)
        .anyMatch(body -> body != null && !AS_IT_IS.contains(body));
  }

  private static void addMediaTypes(
      MethodSpec.Builder method, String simpleName, List<String> mediaTypes) {
    if (!mediaTypes.isEmpty()) {
      method.addAnnotation(text(ClassName.get(REST, simpleName), mediaTypes));
    }
  }

  /** Returns an annotation whose value is text. */
  static AnnotationSpec text(ClassName type, List<String> texts) {
    AnnotationSpec.Builder annotation = AnnotationSpec.builder(type);
    texts.forEach(text -> annotation.addMember("value", Literal.of(text)));
    return annotation.build();
  }
}
