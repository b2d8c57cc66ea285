package dev.statute.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** Writes the exception of clients for a response that the contract does not declare. */
final class UndeclaredResponseType {

  private static final ClassName UNEXPECTED =
      ClassName.get("dev.statute.client", "UnexpectedResponseException");
  private static final ClassName MALFORMED =
      ClassName.get("dev.statute.client", "MalformedResponseException");
  private static final ClassName RECEIVED = ClassName.get("dev.statute.client", "ReceivedResponse");

  private UndeclaredResponseType() {}

  static TypeSpec.Builder write(Vocabulary vocabulary) {
    ClassName name = vocabulary.undeclared();
    return TypeSpec.classBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .superclass(UNEXPECTED)
        .addJavadoc(
            Docs.text(
                "Tells that a server answered with a response that the operation does not declare.",
                "{@link #response()} is what a recipient takes it for, by the rule for codes that it"
                    + " does not know (RFC 9110, 15)."))
        .addField(
            FieldSpec.builder(TypeName.LONG, "serialVersionUID")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("1L")
                .build())
        .addField(
            FieldSpec.builder(vocabulary.response(), "response")
                .addModifiers(Modifier.PRIVATE, Modifier.FINAL, Modifier.TRANSIENT)
                .build())
        .addMethod(
            MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(RECEIVED, "received")
                .addStatement("super(received)")
                .addStatement(
                    "this.response = $T.of(code(), fields(), content())", vocabulary.response())
                .build())
        .addMethod(
            MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(UNEXPECTED)
                .addParameter(RECEIVED, "received")
                .addJavadoc(
                    "Makes the exception for a response.\n\n"
                        + "@param received the response\n"
                        + "@return such an exception; where the response lacks what its status demands,\n"
                        + "    one that says so\n")
                .addCode(
                    CodeBlock.builder()
                        .beginControlFlow("try")
                        .addStatement("return new $T(received)", name)
                        .nextControlFlow(
                            "catch ($T | $T e)",
                            IllegalArgumentException.class,
                            NullPointerException.class)
                        .addStatement("return new $T(received, e)", MALFORMED)
                        .endControlFlow()
                        .build())
                .build())
        .addMethod(
            MethodSpec.methodBuilder("response")
                .addModifiers(Modifier.PUBLIC)
                .returns(vocabulary.response())
                .addJavadoc(
                    "Returns the response, with its content, if any, as it was received.\n\n"
                        + "@return the response\n")
                .addStatement("return response")
                .build());
  }
}
