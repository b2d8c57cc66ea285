package dev.statute.generate.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.statute.generate.Component;
import dev.statute.generate.ComponentField;
import dev.statute.generate.ImplementedOperation;
import dev.statute.generate.ImplementedOperations;
import dev.statute.generate.MethodSetConstructor;
import dev.statute.generate.ReplyCase;
import dev.statute.generate.Vocabulary;
import dev.statute.runtime.RuntimeType;
import dev.statute.source.Arguments;
import dev.statute.source.Literal;
import dev.statute.source.TypeLiteral;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes the method of a client that makes a reply of a response. */
final class ReceivedReplyMethod {

  private static final ClassName RESPONSE = RuntimeType.RECEIVED_RESPONSE.className();

  private final ImplementedOperation operation;
  private final String name;
  private final Vocabulary vocabulary;

  private ReceivedReplyMethod(ImplementedOperation operation, String name, Vocabulary vocabulary) {
    this.operation = operation;
    this.name = name;
    this.vocabulary = vocabulary;
  }

  /** Returns the name of the method for a reply type. */
  static String name(ImplementedOperation operation, ImplementedOperations all) {
    return "read" + all.uniqueName(operation);
  }

  static MethodSpec write(ImplementedOperation operation, String name, Vocabulary vocabulary) {
    return new ReceivedReplyMethod(operation, name, vocabulary).write();
  }

  private MethodSpec write() {
    Map<Integer, List<ReplyCase>> byCode = new LinkedHashMap<>();
    operation
        .cases()
        .forEach(c -> byCode.computeIfAbsent(c.status().code(), k -> new ArrayList<>()).add(c));
    CodeBlock.Builder body = CodeBlock.builder();
    body.beginControlFlow("return switch (response.code())");
    byCode.forEach((code, cases) -> addCases(code, cases, body));
    body.addStatement("default -> throw $T.of(response)", vocabulary.undeclared());
    body.add("$<};\n");
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(operation.reply())
        .addParameter(RESPONSE, "response")
        .addCode(body.build())
        .build();
  }

  private void addCases(int code, List<ReplyCase> cases, CodeBlock.Builder body) {
    List<ReplyCase> typed = cases.stream().filter(c -> !c.problem().isEmpty()).toList();
    List<ReplyCase> untyped = cases.stream().filter(c -> c.problem().isEmpty()).toList();
    if (typed.isEmpty()) {
      body.addStatement("case $L -> $L", code, construction(untyped.get(0)));
      return;
    }
    body.beginControlFlow("case $L ->", code);
    for (ReplyCase replyCase : typed) {
      body.beginControlFlow("if (response.hasProblemType($L))", Literal.of(replyCase.problem()))
          .addStatement("yield $L", construction(replyCase))
          .endControlFlow();
    }
    if (untyped.isEmpty()) {
      body.addStatement("throw $T.of(response)", vocabulary.undeclared());
    } else {
      body.addStatement("yield $L", construction(untyped.get(0)));
    }
    body.endControlFlow();
  }

  private CodeBlock construction(ReplyCase replyCase) {
    List<CodeBlock> arguments =
        replyCase.components().stream().map(component -> argument(replyCase, component)).toList();
    return CodeBlock.of("new $T($L)", replyCase.type(), Arguments.of(arguments));
  }

  private static CodeBlock body(TypeName type) {
    boolean isList =
        type instanceof ParameterizedTypeName list
            && list.rawType().equals(ClassName.get(List.class))
            && list.typeArguments().get(0) instanceof ClassName;
    return isList
        ? CodeBlock.of(
            "response.bodies($T.class)", ((ParameterizedTypeName) type).typeArguments().get(0))
        : CodeBlock.of("response.body($L)", TypeLiteral.of(type));
  }

  private CodeBlock argument(ReplyCase replyCase, Component component) {
    ComponentField field = component.field();
    if (field == null && component.check() == Component.Check.PROBLEM) {
      return CodeBlock.of("response.problem($L)", Literal.of(replyCase.problem()));
    }
    if (field == null) {
      return body(Objects.requireNonNull(replyCase.body()));
    }
    return CodeBlock.of(
        "response.$L$L($L, $L)",
        MethodSetConstructor.typeArgument(component),
        component.isNullable() ? "fieldOrNull" : "field",
        field.definition(vocabulary),
        field.reader());
  }
}
