package dev.statute.generate.routes;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.statute.contract.ContentLimit;
import dev.statute.contract.Contract;
import dev.statute.declaration.ApiDeclaration;
import dev.statute.declaration.Implementation;
import dev.statute.declaration.ParameterDeclaration;
import dev.statute.declaration.ParameterType;
import dev.statute.generate.Guards;
import dev.statute.generate.ImplementedOperation;
import dev.statute.generate.Lifecycles;
import dev.statute.generate.MediaTypes;
import dev.statute.generate.OperationLiteral;
import dev.statute.generate.ReplyCase;
import dev.statute.generate.Vocabulary;
import dev.statute.runtime.RuntimeType;
import dev.statute.source.Arguments;
import dev.statute.source.Literal;
import dev.statute.source.Parts;
import dev.statute.source.TypeLiteral;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes expressions that make the routes of an interface. */
public final class RouteLiterals {

  private static final ClassName ROUTE = RuntimeType.ROUTE.className();
  private static final ClassName ROUTES = RuntimeType.ROUTES.className();
  private static final ClassName CONTENT = RuntimeType.CONTENT.className();

  private static final Set<TypeName> AS_IT_IS = Set.of(CONTENT, RuntimeType.PROBLEM.className());

  private final ApiDeclaration api;
  private final Implementation implementation;
  private final RouteTarget target;

  /**
   * Makes it.
   *
   * @param target who calls the operations
   */
  public RouteLiterals(ApiDeclaration api, Implementation implementation, RouteTarget target) {
    this.api = api;
    this.implementation = implementation;
    this.target = target;
  }

  /** Writes all routes; of very many, each part in a class of its own. */
  public CodeBlock all(List<ImplementedOperation> operations, TypeSpec.Builder type) {
    List<List<ImplementedOperation>> parts = Parts.of(operations);
    if (parts.size() < 2) {
      return routes(operations);
    }
    String argument = target == RouteTarget.IMPLEMENTATION ? "api" : "";
    CodeBlock.Builder all = CodeBlock.builder();
    for (int i = 0; i < parts.size(); i++) {
      String name = "Part" + (i + 1);
      type.addType(part(name, parts.get(i)));
      all.add(i == 0 ? "$L.of($L)" : "\n$>$>.and($L.of($L))$<$<", name, argument);
    }
    return all.build();
  }

  /** Writes a class of its own, since a class file holds the constants of so many routes only. */
  private TypeSpec part(String name, List<ImplementedOperation> operations) {
    MethodSpec.Builder of =
        MethodSpec.methodBuilder("of")
            .addModifiers(Modifier.STATIC)
            .returns(ROUTES)
            .addCode("return $L;\n", routes(operations));
    if (target == RouteTarget.IMPLEMENTATION) {
      of.addParameter(api.type(), "api");
    }
    return TypeSpec.classBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addMethod(of.build())
        .build();
  }

  private CodeBlock routes(List<ImplementedOperation> operations) {
    return CodeBlock.of(
        "$T.of($>$>$L$<$<)",
        ROUTES,
        operations.stream().map(this::route).collect(CodeBlock.joining(",")));
  }

  private CodeBlock route(ImplementedOperation operation) {
    boolean isAsync = operation.isAsync() && target == RouteTarget.IMPLEMENTATION;
    CodeBlock reader = RouteArguments.of(operation, vocabulary(), target);
    return CodeBlock.builder()
        .add("\n$T.$L($>$>", ROUTE, isAsync ? "async" : "of")
        .add("\n$L,", OperationLiteral.of(operation))
        .add("\n$L,", ValidatedArgument.of(operation, reader))
        .add("\n$L)", invocation(operation))
        .add("$L$<$<", declarations(operation))
        .build();
  }

  private CodeBlock invocation(ImplementedOperation operation) {
    return switch (target) {
      case IMPLEMENTATION ->
          CodeBlock.of("arguments -> $L", called(implementation, operation, "api", "arguments"));
      case RESOURCE -> CodeBlock.of("$T::uncalled", RuntimeType.RESOURCE_OPERATIONS.className());
    };
  }

  private static String name(ImplementedOperation operation) {
    return operation.member().signature().name();
  }

  /**
   * Writes the call of an operation.
   *
   * @param implementation what is generated for the interface
   * @param receiver the expression of what implements it
   * @param from the variable that gives the arguments
   */
  public static CodeBlock called(
      Implementation implementation, ImplementedOperation operation, String receiver, String from) {
    List<CodeBlock> passed = passed(implementation, operation, from);
    if (!operation.isSuspended()) {
      return CodeBlock.of("$L.$N($L)", receiver, name(operation), Arguments.of(passed));
    }
    passed.add(CodeBlock.of("continuation"));
    return CodeBlock.of(
        "$T.start($>$>\ncontinuation -> $L.$N($L))$<$<",
        RuntimeType.COROUTINE_ROUTES.className(),
        receiver,
        name(operation),
        Arguments.of(passed));
  }

  /** Of methods with one name, the types of what is passed tell which is called. */
  private static List<CodeBlock> passed(
      Implementation implementation, ImplementedOperation operation, String from) {
    boolean isOverloaded = implementation.overloaded().contains(name(operation));
    List<CodeBlock> passed = new ArrayList<>();
    for (ParameterType type : operation.member().types()) {
      int index = passed.size();
      if (!isOverloaded) {
        passed.add(CodeBlock.of("$L.at($L)", from, index));
      } else if (type.isPrimitive()) {
        passed.add(CodeBlock.of("($T) $L.<$T>at($L)", type.name(), from, type.name().box(), index));
      } else {
        passed.add(CodeBlock.of("$L.<$T>at($L)", from, type.name(), index));
      }
    }
    return passed;
  }

  /** Says what the codec is to read and write. */
  private CodeBlock declarations(ImplementedOperation operation) {
    CodeBlock.Builder route = CodeBlock.builder();
    content(operation).ifPresent(route::add);
    ContentLimit limit = operation.contentLimit();
    if (limit != null && operation.operation().operation().readsContent()) {
      route.add("\n.limitedTo($LL)", limit.octets());
    }
    List<CodeBlock> heeded =
        operation.operation().parameters().stream()
            .filter(parameter -> parameter.kind() == ParameterDeclaration.Kind.HEADER)
            .map(ParameterDeclaration::binding)
            .filter(name -> !name.isEmpty())
            .map(Literal::of)
            .toList();
    if (!heeded.isEmpty()) {
      route.add("\n.heeding($L)", Arguments.of(heeded));
    }
    Set<CodeBlock> given = new LinkedHashSet<>();
    for (ReplyCase replyCase : operation.cases()) {
      CodeBlock code = CodeBlock.of("$L", replyCase.status().code());
      // The others are sent as they are, whatever the codec writes.
      TypeName body = replyCase.body();
      List<CodeBlock> mediaTypes = MediaTypes.of(replyCase.mediaTypes());
      List<CodeBlock> arguments = new ArrayList<>(List.of(code));
      if (body != null && (!AS_IT_IS.contains(body) || !mediaTypes.isEmpty())) {
        arguments.add(TypeLiteral.of(body));
        arguments.addAll(mediaTypes);
      }
      given.add(Arguments.of(arguments));
    }
    given.forEach(arguments -> route.add("\n.giving($L)", arguments));
    if (isAlwaysWriting(operation)) {
      route.add("\n.writing()");
    }
    route.add(Guards.ofRoute(api.law(), contract(operation), operation));
    route.add(Lifecycles.ofRoute(operation.lifecycle()));
    return route.build();
  }

  private Contract contract(ImplementedOperation operation) {
    ApiDeclaration owner = operation.member().owner();
    return (owner == null ? api : owner).contract();
  }

  /** Says what the content of requests is read as. */
  private static Optional<CodeBlock> content(ImplementedOperation operation) {
    List<ParameterDeclaration> parameters = operation.operation().parameters();
    for (int i = 0; i < parameters.size(); i++) {
      RuntimeType form =
          switch (parameters.get(i).kind()) {
            case FORM -> RuntimeType.FORM;
            case PART -> RuntimeType.FORM_DATA;
            default -> null;
          };
      if (form != null) {
        return Optional.of(CodeBlock.of("\n.taking($T.class)", form.className()));
      }
      if (parameters.get(i).kind() == ParameterDeclaration.Kind.BODY) {
        TypeName type = operation.member().types().get(i).element();
        List<CodeBlock> mediaTypes = MediaTypes.of(parameters.get(i).mediaTypes());
        CodeBlock reading = CodeBlock.of("\n.reading($L)", Arguments.of(mediaTypes));
        if (type.equals(CONTENT)) {
          return Optional.of(reading);
        }
        CodeBlock taking = CodeBlock.of("\n.taking($L)", TypeLiteral.of(type));
        return Optional.of(
            mediaTypes.isEmpty() ? taking : CodeBlock.join(List.of(taking, reading), ""));
      }
    }
    return Optional.empty();
  }

  private Vocabulary vocabulary() {
    return Vocabulary.of(implementation.vocabulary(), api.law());
  }

  /** Only then can a request be refused before the implementation has done anything. */
  public static boolean isAlwaysWriting(ImplementedOperation operation) {
    List<ReplyCase> successes =
        operation.cases().stream()
            .filter(replyCase -> !replyCase.shape().statusClass().error())
            .toList();
    return !successes.isEmpty()
        && successes.stream()
            .allMatch(
                replyCase ->
                    replyCase.shape().isContentAllowed()
                        && replyCase.body() != null
                        && (!replyCase.body().equals(CONTENT)
                            || !replyCase.mediaTypes().isEmpty()));
  }
}
