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
import dev.statute.declaration.Output;
import dev.statute.declaration.ParameterDeclaration;
import dev.statute.declaration.ParameterType;
import dev.statute.generate.Docs;
import dev.statute.generate.Guards;
import dev.statute.generate.ImplementedOperation;
import dev.statute.generate.ImplementedOperations;
import dev.statute.generate.Lifecycles;
import dev.statute.generate.MediaTypes;
import dev.statute.generate.OperationLiteral;
import dev.statute.generate.OutputClass;
import dev.statute.generate.ReplyCase;
import dev.statute.generate.Vocabulary;
import dev.statute.generate.vocabulary.ServerFields;
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

/** Writes the routes of an interface, which hand requests to an implementation. */
public final class RoutesGenerator {

  private static final ClassName ROUTE = RuntimeType.ROUTE.className();
  private static final ClassName ROUTES = RuntimeType.ROUTES.className();
  private static final ClassName CONTENT = RuntimeType.CONTENT.className();

  private static final Set<TypeName> AS_IT_IS = Set.of(CONTENT, RuntimeType.PROBLEM.className());

  private static final String SERVER_FIELDS_DOC =
      "@param serverFields supplies the fields that the law requires of each response, for those"
          + " that"
          + " the\n    server gives by itself, such as 404 and 413; of a malformed request it may"
          + " get no more than\n    the method\n";

  private final ApiDeclaration api;
  private final Implementation implementation;
  private final ImplementedOperations operations;

  private RoutesGenerator(
      ApiDeclaration api, Implementation implementation, ImplementedOperations operations) {
    this.operations = operations;
    this.api = api;
    this.implementation = implementation;
  }

  /** Returns the routes class. */
  public static TypeSpec.Builder generate(
      ApiDeclaration api, Implementation implementation, ImplementedOperations operations) {
    return new RoutesGenerator(api, implementation, operations).type();
  }

  private TypeSpec.Builder type() {
    TypeSpec.Builder routes =
        OutputClass.builder(api, implementation, operations, Output.ROUTES)
            .addJavadoc(
                Docs.text("Hands requests to an implementation of " + Docs.code(api.name()) + "."))
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    boolean hasServerFields = new ServerFields(api.law()).exist();
    MethodSpec.Builder of =
        MethodSpec.methodBuilder("of")
            .addModifiers(Modifier.STATIC)
            .returns(ROUTES)
            .addParameter(api.type(), "api")
            .addJavadoc(
                "Makes the routes.\n\n"
                    + "@param api answers the requests; must be thread-safe\n"
                    + (hasServerFields ? SERVER_FIELDS_DOC : "")
                    + "@return a route for each operation\n")
            .addCode("return $L", all(routes));
    if (hasServerFields) {
      of.addParameter(ServerFields.supplier(vocabulary()), "serverFields");
      of.addCode(
          "\n$>$>.withOwnFields((request, code) -> serverFields.apply(request).fields(code))$<$<");
    }
    of.addCode(";\n");
    if (api.visible()) {
      of.addModifiers(Modifier.PUBLIC);
    }
    return routes.addMethod(of.build());
  }

  /** Writes all routes; of very many, each part in a class of its own. */
  private CodeBlock all(TypeSpec.Builder type) {
    List<List<ImplementedOperation>> parts = Parts.of(operations.all());
    if (parts.size() < 2) {
      return routes(operations.all());
    }
    CodeBlock.Builder all = CodeBlock.builder();
    for (int i = 0; i < parts.size(); i++) {
      String name = "Part" + (i + 1);
      type.addType(part(name, parts.get(i)));
      all.add(i == 0 ? "$L.of(api)" : "\n$>$>.and($L.of(api))$<$<", name);
    }
    return all.build();
  }

  /** Writes a class of its own, since a class file holds the constants of so many routes only. */
  private TypeSpec part(String name, List<ImplementedOperation> operations) {
    return TypeSpec.classBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addMethod(
            MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.STATIC)
                .returns(ROUTES)
                .addParameter(api.type(), "api")
                .addCode("return $L;\n", routes(operations))
                .build())
        .build();
  }

  private CodeBlock routes(List<ImplementedOperation> operations) {
    return CodeBlock.of(
        "$T.of($>$>$L$<$<)",
        ROUTES,
        operations.stream().map(this::route).collect(CodeBlock.joining(",")));
  }

  private CodeBlock route(ImplementedOperation operation) {
    return CodeBlock.builder()
        .add("\n$T.$L($>$>", ROUTE, operation.isAsync() ? "async" : "of")
        .add("\n$L,", OperationLiteral.of(operation))
        .add("\n$L,", ValidatedArgument.of(operation, RouteArguments.of(operation, vocabulary())))
        .add("\narguments -> $L)", called(operation))
        .add("$L$<$<", declarations(operation))
        .build();
  }

  private CodeBlock called(ImplementedOperation operation) {
    List<CodeBlock> passed = passed(operation);
    if (!operation.isSuspended()) {
      return CodeBlock.of("api.$N($L)", name(operation), Arguments.of(passed));
    }
    passed.add(CodeBlock.of("continuation"));
    return CodeBlock.of(
        "$T.start($>$>\ncontinuation -> api.$N($L))$<$<",
        RuntimeType.COROUTINE_ROUTES.className(),
        name(operation),
        Arguments.of(passed));
  }

  private static String name(ImplementedOperation operation) {
    return operation.member().signature().name();
  }

  /** Of methods with one name, the types of what is passed tell which is called. */
  private List<CodeBlock> passed(ImplementedOperation operation) {
    boolean isOverloaded = implementation.overloaded().contains(name(operation));
    List<CodeBlock> passed = new ArrayList<>();
    for (ParameterType type : operation.member().types()) {
      int index = passed.size();
      if (!isOverloaded) {
        passed.add(CodeBlock.of("arguments.at($L)", index));
      } else if (type.isPrimitive()) {
        passed.add(
            CodeBlock.of("($T) arguments.<$T>at($L)", type.name(), type.name().box(), index));
      } else {
        passed.add(CodeBlock.of("arguments.<$T>at($L)", type.name(), index));
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
  private boolean isAlwaysWriting(ImplementedOperation operation) {
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
