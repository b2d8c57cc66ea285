package dev.statute.generate.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.statute.generate.Component;
import dev.statute.generate.ComponentField;
import dev.statute.generate.ImplementedOperation;
import dev.statute.generate.MethodSetConstructor;
import dev.statute.generate.OtherwiseCase;
import dev.statute.generate.ReplyCase;
import dev.statute.generate.Vocabulary;
import dev.statute.source.Arguments;
import dev.statute.source.Literal;
import dev.statute.source.TypeLiteral;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes the expression by which a client makes a reply of a response. */
final class ReceivedReply {

  /** What the response is called. */
  static final String RESPONSE = "response";

  private final Vocabulary vocabulary;
  private final SharedReaders shared;

  /**
   * Makes it.
   *
   * @param vocabulary names the header fields
   * @param shared knows what makes the records that several operations have
   */
  ReceivedReply(Vocabulary vocabulary, SharedReaders shared) {
    this.vocabulary = vocabulary;
    this.shared = shared;
  }

  /** Returns the expression for a reply of an operation. */
  CodeBlock of(ImplementedOperation operation) {
    Map<Integer, List<ReplyCase>> byCode = new LinkedHashMap<>();
    operation
        .cases()
        .forEach(c -> byCode.computeIfAbsent(c.status().code(), k -> new ArrayList<>()).add(c));
    CodeBlock.Builder body = CodeBlock.builder();
    body.beginControlFlow("switch (response.code())");
    byCode.forEach((code, cases) -> addCases(code, cases, body));
    if (operation.otherwise().isEmpty()) {
      body.addStatement("default -> throw $T.of(response)", vocabulary.undeclared());
    } else {
      addOtherwise(operation.otherwise(), body);
    }
    return body.add("$<}").build();
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

  private void addOtherwise(List<OtherwiseCase> cases, CodeBlock.Builder body) {
    body.beginControlFlow("default ->");
    for (OtherwiseCase otherwise : cases) {
      if (otherwise.digit().isPresent()) {
        body.beginControlFlow("if (response.code() / 100 == $L)", otherwise.digit().getAsInt())
            .addStatement("yield $L", construction(otherwise))
            .endControlFlow();
      }
    }
    OtherwiseCase last = cases.get(cases.size() - 1);
    if (last.digit().isPresent()) {
      body.addStatement("throw $T.of(response)", vocabulary.undeclared());
    } else {
      body.addStatement("yield $L", construction(last));
    }
    body.endControlFlow();
  }

  private CodeBlock construction(OtherwiseCase otherwise) {
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(CodeBlock.of("response.code()"));
    arguments.add(CodeBlock.of("$T.of(response).response()", vocabulary.undeclared()));
    if (otherwise.body() != null) {
      arguments.add(CodeBlock.of("response.readable($L)", TypeLiteral.of(otherwise.body())));
    }
    return CodeBlock.of("new $T($L)", otherwise.type(), Arguments.of(arguments));
  }

  private CodeBlock construction(ReplyCase replyCase) {
    List<CodeBlock> arguments =
        replyCase.components().stream().map(component -> argument(replyCase, component)).toList();
    CodeBlock made = Arguments.of(arguments);
    CodeBlock construction = CodeBlock.of("new $T($L)", replyCase.type(), made);
    boolean isLine = made.toString().indexOf('\n') < 0;
    return isLine ? construction : shared.call(replyCase, construction);
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
