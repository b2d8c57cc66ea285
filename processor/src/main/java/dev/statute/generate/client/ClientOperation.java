package dev.statute.generate.client;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.statute.declaration.ApiDeclaration;
import dev.statute.declaration.Member;
import dev.statute.declaration.ParameterDeclaration;
import dev.statute.declaration.ParameterType;
import dev.statute.declaration.Signature;
import dev.statute.generate.FormCalls;
import dev.statute.generate.ImplementedOperation;
import dev.statute.generate.Lifecycles;
import dev.statute.generate.MediaTypes;
import dev.statute.generate.OtherwiseCase;
import dev.statute.generate.ParameterText;
import dev.statute.generate.QueryCalls;
import dev.statute.generate.ReplyCase;
import dev.statute.runtime.RuntimeType;
import dev.statute.source.Arguments;
import dev.statute.source.Literal;
import dev.statute.source.TypeLiteral;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the method of a client that sends the requests of an operation. */
final class ClientOperation {

  private static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
  private static final ClassName CONTENT = RuntimeType.CONTENT.className();

  private static final ClassName PROBLEM = RuntimeType.PROBLEM.className();

  private final ImplementedOperation operation;
  private final CodeBlock constant;
  private final CodeBlock reader;

  private ClientOperation(ImplementedOperation operation, CodeBlock constant, CodeBlock reader) {
    this.operation = operation;
    this.constant = constant;
    this.reader = reader;
  }

  /**
   * Writes the method.
   *
   * @param constant names the operation
   * @param reader makes a reply of a response
   */
  static MethodSpec write(ImplementedOperation operation, CodeBlock constant, CodeBlock reader) {
    return new ClientOperation(operation, constant, reader).write();
  }

  /** Writes a method that no request is known for. */
  static MethodSpec unsupported(ApiDeclaration api, Member member) {
    Signature signature = member.signature();
    return override(
            signature,
            ImplementedOperation.returned(api, member),
            ImplementedOperation.parameters(api, member),
            List.of())
        .addStatement(
            "throw new $T($S)",
            UnsupportedOperationException.class,
            signature.name() + " is not an operation")
        .build();
  }

  private static MethodSpec.Builder override(
      Signature signature,
      TypeName returned,
      List<TypeName> parameters,
      List<ParameterType> types) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(signature.name())
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addTypeVariables(signature.typeVariables())
            .varargs(signature.isVarArgs())
            .returns(returned);
    for (int i = 0; i < parameters.size(); i++) {
      TypeName type = parameters.get(i);
      boolean isNullable = i < types.size() && types.get(i).isNullable();
      method.addParameter(
          ParameterSpec.builder(
                  isNullable ? type.annotated(AnnotationSpec.builder(NULLABLE).build()) : type,
                  signature.parameterNames().get(i))
              .build());
    }
    return method;
  }

  private MethodSpec write() {
    Member member = operation.member();
    CodeBlock.Builder call = CodeBlock.builder();
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(CodeBlock.of("this.client"));
    arguments.add(constant);
    operation.variables().forEach(name -> variable(name, arguments));
    call.add(
        "$T.of($L)$>$>",
        RuntimeType.CLIENT_REQUEST.className(),
        arguments.stream().collect(CodeBlock.joining(",$W")));
    List<ParameterDeclaration> parameters = operation.operation().parameters();
    for (int i = 0; i < parameters.size(); i++) {
      add(parameters.get(i), member.types().get(i), call);
    }
    CodeBlock form = FormCalls.of(operation);
    if (!form.isEmpty()) {
      call.add("\n.body($>$>$L$<$<)", form);
    }
    List<CodeBlock> expected = expected();
    if (!expected.isEmpty()) {
      call.add("\n.expecting($L)", Arguments.of(expected));
    }
    for (ReplyCase replyCase : operation.cases()) {
      TypeName body = replyCase.body();
      if (body != null && !replyCase.mediaTypes().isEmpty()) {
        List<CodeBlock> named = new ArrayList<>(List.of(TypeLiteral.of(body)));
        named.addAll(MediaTypes.of(replyCase.mediaTypes()));
        call.add("\n.expectingAs($L)", Arguments.of(named));
      }
    }
    String streamed = streamed();
    if (!streamed.isEmpty()) {
      call.add("\n.streaming($L)", streamed);
    }
    call.add("\n.$L($L)$<$<", operation.isAsync() ? "sendAsync" : "send", reader);
    MethodSpec.Builder method =
        override(member.signature(), operation.returned(), operation.parameters(), member.types())
            .addCode("return $L;\n", operation.isSuspended() ? awaited(call) : call.build());
    Lifecycles.mark(operation.lifecycle(), method);
    return method.build();
  }

  /** Waits for the exchange in the coroutine of the caller. */
  private CodeBlock awaited(CodeBlock.Builder exchange) {
    List<String> names = operation.member().signature().parameterNames();
    return CodeBlock.of(
        "$T.await($>$>\n$L,\n$L)$<$<",
        RuntimeType.COROUTINE_CLIENT.className(),
        exchange.build(),
        names.get(names.size() - 1));
  }

  /** A variable without a parameter is left out; a rule has said so. */
  private void variable(String name, List<CodeBlock> values) {
    List<ParameterDeclaration> parameters = operation.operation().parameters();
    for (int i = 0; i < parameters.size(); i++) {
      ParameterDeclaration parameter = parameters.get(i);
      if (parameter.kind() == ParameterDeclaration.Kind.PATH && parameter.binding().equals(name)) {
        ParameterType type = operation.member().types().get(i);
        values.add(new ParameterText(parameter.name(), type).value());
        return;
      }
    }
  }

  private void add(ParameterDeclaration parameter, ParameterType type, CodeBlock.Builder call) {
    ParameterText text = new ParameterText(parameter.name(), type);
    switch (parameter.kind()) {
      case PATH, FORM, PART, CONTEXT -> {}
      case COOKIE -> call.add("\n.cookie($L, $L)", Literal.of(parameter.binding()), text.sent());
      case QUERY -> QueryCalls.of(parameter, text).forEach(query -> call.add("\n").add(query));
      case HEADER -> call.add("\n.header($S, $L)", parameter.binding(), text.sent());
      case BODY -> body(parameter, type, text.sent(), call);
    }
  }

  private static void body(
      ParameterDeclaration parameter, ParameterType type, CodeBlock value, CodeBlock.Builder call) {
    List<CodeBlock> mediaTypes = MediaTypes.of(parameter.mediaTypes());
    if (!mediaTypes.isEmpty()) {
      List<CodeBlock> arguments = new ArrayList<>(List.of(value, TypeLiteral.of(type.element())));
      arguments.addAll(mediaTypes);
      call.add("\n.body($L)", Arguments.of(arguments));
    } else if (type.element().equals(CONTENT)) {
      call.add("\n.body($L)", value);
    } else {
      call.add("\n.body($L, $L)", value, TypeLiteral.of(type.element()));
    }
  }

  /**
   * Returns the types that content is read as, problem details aside, which every client asks for.
   */
  private List<CodeBlock> expected() {
    return Stream.concat(
            operation.cases().stream().map(ReplyCase::body),
            operation.otherwise().stream().map(OtherwiseCase::body))
        .filter(body -> body != null && !CONTENT.equals(body) && !PROBLEM.equals(body))
        .distinct()
        .map(TypeLiteral::of)
        .toList();
  }

  /** Returns the codes whose content is handed out as a stream. */
  private String streamed() {
    return operation.cases().stream()
        .filter(replyCase -> CONTENT.equals(replyCase.body()))
        .map(replyCase -> replyCase.status().code())
        .distinct()
        .map(String::valueOf)
        .collect(Collectors.joining(", "));
  }
}
