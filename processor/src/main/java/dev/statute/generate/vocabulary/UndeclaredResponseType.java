package dev.statute.generate.vocabulary;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.statute.generate.Docs;
import dev.statute.generate.FieldsMethod;
import dev.statute.generate.Vocabulary;
import dev.statute.law.Law;
import dev.statute.runtime.RuntimeType;
import javax.lang.model.element.Modifier;

/** Writes the exception of clients for a response that the contract does not declare. */
final class UndeclaredResponseType {

  private static final ClassName UNEXPECTED = RuntimeType.UNEXPECTED_RESPONSE.className();
  private static final ClassName CONTENT = RuntimeType.CONTENT.className();
  private static final AnnotationSpec NULLABLE =
      AnnotationSpec.builder(ClassName.get("org.jspecify.annotations", "Nullable")).build();
  private static final ClassName RECEIVED = RuntimeType.RAW_RESPONSE.className();

  private UndeclaredResponseType() {}

  static TypeSpec.Builder write(Law law, Vocabulary vocabulary) {
    ClassName name = vocabulary.undeclared();
    return TypeSpec.classBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .superclass(UNEXPECTED)
        .addJavadoc(
            Docs.text(
                "Tells that a server answered with a response that the operation does not declare.",
                "{@link #response()} is what a recipient takes it for, by the rule for codes that it"
                    + " does not know (RFC 9110, 15). It applies that rule also to a response that lacks"
                    + " what its status demands, such as a 401 without a challenge, which it takes for a"
                    + " 400; {@link #code()} and {@link #fields()} tell what was received."))
        .addField(
            FieldSpec.builder(TypeName.LONG, "serialVersionUID")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("1L")
                .build())
        .addField(
            FieldSpec.builder(vocabulary.response().annotated(NULLABLE), "response")
                .addModifiers(Modifier.PRIVATE, Modifier.FINAL, Modifier.TRANSIENT)
                .build())
        .addMethod(
            MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(RECEIVED, "received")
                .addStatement("super(received)")
                .addStatement("this.response = read(code(), fields(), content())")
                .build())
        .addMethod(
            MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(name)
                .addParameter(RECEIVED, "received")
                .addJavadoc(
                    """
                    Makes the exception for a response.

                    @param received the response
                    @return such an exception
                    """)
                .addStatement("return new $T(received)", name)
                .build())
        .addMethod(read(vocabulary))
        .addMethod(make(vocabulary))
        .addMethod(unknown(law, vocabulary))
        .addMethod(
            MethodSpec.methodBuilder("response")
                .addModifiers(Modifier.PUBLIC)
                .returns(vocabulary.response())
                .addJavadoc(
                    "Returns the response, with its content, if any, as it was received.\n\n"
                        + "@return the response\n"
                        + "@throws $T if the response lacks what the policy of a company demands of"
                        + " all\n    responses\n",
                    IllegalStateException.class)
                .beginControlFlow("if (response == null)")
                .addStatement(
                    "throw new $T(code() + $S)",
                    IllegalStateException.class,
                    " lacks what every response must have")
                .endControlFlow()
                .addStatement("return response")
                .build());
  }

  /** A response that lacks what its status demands is taken for one of an unknown status. */
  private static MethodSpec read(Vocabulary vocabulary) {
    return received("read", vocabulary)
        .addStatement("$T response = make(code, fields, content)", nullable(vocabulary))
        .addStatement("return response == null ? make(unknown(code), fields, content) : response")
        .build();
  }

  private static MethodSpec make(Vocabulary vocabulary) {
    return received("make", vocabulary)
        .beginControlFlow("try")
        .addStatement("return $T.of(code, fields, content)", vocabulary.response())
        .nextControlFlow(
            "catch ($T | $T e)", IllegalArgumentException.class, NullPointerException.class)
        .addStatement("return null")
        .endControlFlow()
        .build();
  }

  private static MethodSpec unknown(Law law, Vocabulary vocabulary) {
    CodeBlock.Builder codes =
        CodeBlock.builder()
            .add("return switch ($T.interpret(code).statusClass()) {\n$>", vocabulary.status());
    law.classes().forEach(c -> codes.add("case $L -> $L;\n", c.constantName(), c.unknown()));
    return MethodSpec.methodBuilder("unknown")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(TypeName.INT)
        .addParameter(TypeName.INT, "code")
        .addCode(codes.add("$<};\n").build())
        .build();
  }

  private static MethodSpec.Builder received(String name, Vocabulary vocabulary) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(nullable(vocabulary))
        .addParameter(TypeName.INT, "code")
        .addParameter(FieldsMethod.FIELDS, "fields")
        .addParameter(CONTENT, "content");
  }

  private static TypeName nullable(Vocabulary vocabulary) {
    return vocabulary.response().annotated(NULLABLE);
  }
}
