package dev.statute.generate.vocabulary;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.statute.contract.shape.StatusShape;
import dev.statute.generate.Component;
import dev.statute.generate.ComponentField;
import dev.statute.generate.FieldsMethod;
import dev.statute.generate.MethodSetConstructor;
import dev.statute.generate.Vocabulary;
import dev.statute.law.ContentRule;
import dev.statute.law.Law;
import dev.statute.law.Status;
import dev.statute.law.StatusClass;
import dev.statute.runtime.RuntimeType;
import dev.statute.source.Arguments;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code Response.of}, which makes the record of a response that was received. */
final class ResponseFactory {

  private static final ClassName COMPONENTS = RuntimeType.COMPONENTS.className();
  private static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

  private final Law law;
  private final Vocabulary vocabulary;
  private final List<StatusShape> statuses;
  private final ResponseRecord records;

  ResponseFactory(
      Law law, Vocabulary vocabulary, List<StatusShape> statuses, ResponseRecord records) {
    this.law = law;
    this.vocabulary = vocabulary;
    this.statuses = statuses;
    this.records = records;
  }

  MethodSpec write() {
    CodeBlock.Builder body = CodeBlock.builder();
    body.beginControlFlow("return switch (code)");
    for (StatusShape shape : statuses) {
      body.addStatement("case $L -> $L", shape.status().code(), construction(shape));
    }
    body.beginControlFlow(
        "default -> switch ($T.interpret(code).statusClass())", vocabulary.status());
    law.classes()
        .forEach(c -> body.addStatement("case $L -> $L", c.constantName(), unrecognized(c)));
    body.add("$<};\n$<};\n");
    return MethodSpec.methodBuilder("of")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addTypeVariable(ResponseRecord.BODY)
        .returns(vocabulary.response())
        .addParameter(TypeName.INT, "code")
        .addParameter(FieldsMethod.FIELDS, "fields")
        .addParameter(
            ResponseRecord.BODY.annotated(AnnotationSpec.builder(NULLABLE).build()), "body")
        .addJavadoc(
            """
            Makes the response that a recipient takes a status code with some fields for (RFC 9110,
            15). Fields that are not components of its record are omitted.

            @param <B> the type of the body
            @param code the status code
            @param fields the header fields
            @param body the body, or {@code null} for none; left out where there cannot be one
            @return the response; for a code without a record of its own, one that keeps all fields
            @throws $T if the code is not a status code, or a field is missing or malformed
                that the status demands
            @throws $T if there is no body and the status demands one
            """,
            IllegalArgumentException.class,
            NullPointerException.class)
        .addCode(body.build())
        .build();
  }

  private CodeBlock construction(StatusShape shape) {
    Status status = shape.status();
    List<Component> components = records.components(shape);
    boolean isGeneric = shape.isContentAllowed();
    return CodeBlock.of(
        "new $T$L($L)",
        vocabulary.response().nestedClass(status.name()),
        isGeneric ? "<>" : "",
        Arguments.of(components.stream().map(this::argument).toList()));
  }

  private CodeBlock argument(Component component) {
    ComponentField field = component.field();
    if (field == null) {
      return CodeBlock.of("body");
    }
    boolean isRequired = !component.isNullable();
    CodeBlock value =
        CodeBlock.of(
            "fields.$L($L, $L)",
            isRequired ? "get" : "readable",
            field.definition(vocabulary),
            field.reader());
    return isRequired
        ? CodeBlock.of(
            "$T.$Lrequired($L, $S)",
            COMPONENTS,
            MethodSetConstructor.typeArgument(component),
            value,
            field.name())
        : CodeBlock.of("$L.orElse(null)", value);
  }

  private CodeBlock unrecognized(StatusClass statusClass) {
    ContentRule content = statusClass.content();
    boolean hasBody = content == null || content.content().isAllowed();
    return CodeBlock.of(
        hasBody ? "new $T<>(code, fields, body)" : "new $T(code, fields)",
        vocabulary.unrecognized(statusClass));
  }
}
