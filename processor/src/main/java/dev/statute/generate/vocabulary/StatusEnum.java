package dev.statute.generate.vocabulary;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.statute.contract.shape.FieldDuties;
import dev.statute.contract.shape.StatusShape;
import dev.statute.generate.ClientFacts;
import dev.statute.generate.Docs;
import dev.statute.generate.Vocabulary;
import dev.statute.law.CodeRange;
import dev.statute.law.Law;
import dev.statute.law.Method;
import dev.statute.law.State;
import dev.statute.law.Status;
import dev.statute.law.Status.RepetitionRule;
import dev.statute.law.StatusClass;
import dev.statute.runtime.RuntimeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the enum of status codes. */
final class StatusEnum {

  private static final ClassName STRING = ClassName.get(String.class);
  private static final ClassName CONTENT = RuntimeType.CONTENT_RULE.className();
  private static final ClassName CACHEABILITY = RuntimeType.CACHEABILITY.className();
  private static final ClassName REPETITION = RuntimeType.REPETITION.className();
  private static final ClassName SET = ClassName.get(Set.class);

  private final Law law;
  private final Vocabulary vocabulary;

  private StatusEnum(Law law, Vocabulary vocabulary) {
    this.law = law;
    this.vocabulary = vocabulary;
  }

  static TypeSpec.Builder write(Law law, Vocabulary vocabulary) {
    return new StatusEnum(law, vocabulary).write();
  }

  private TypeSpec.Builder write() {
    EnumWriter writer = new EnumWriter("Status", "The registered status codes (RFC 9110, 15).");
    for (Status status : law.statuses()) {
      writer.constant(
          status.constantName(),
          arguments(status),
          Docs.title(status),
          ClientFacts.of(StatusShape.of(status, law), law),
          status.clause());
    }
    addFacts(writer);
    addLookups(writer);
    return writer.finish();
  }

  private CodeBlock arguments(Status status) {
    StatusShape shape = StatusShape.of(status, law);
    FieldDuties duties = shape.duties();
    String sets =
        java.util.stream.Stream.of(
                duties.required(), duties.conditional(), duties.recommended(), duties.forbidden())
            .map(this::headers)
            .collect(Collectors.joining(",$W"));
    return CodeBlock.of(
        "$L,$W$S,$W$T.$L,$W$T.$L,$W$T.$L,$W$T.$L,$W$T.$L,$W$L,$W$L,$W" + sets + ",$W$L,$W$L",
        status.code(),
        status.phrase(),
        vocabulary.statusClass(),
        shape.statusClass().constantName(),
        EnumWriter.STATE,
        status.state(),
        CACHEABILITY,
        status.cacheability(),
        CONTENT,
        status.content().content(),
        REPETITION,
        repetition(status),
        shape.statusClass().interim(),
        shape.isUsable(),
        banned(shape),
        EnumWriter.clause(status.clause()));
  }

  private static String repetition(Status status) {
    RepetitionRule rule = status.repetition();
    return rule == null ? "UNSAID" : rule.repetition().name();
  }

  private String headers(List<String> fields) {
    return fields.stream()
        .flatMap(name -> law.field(name).stream())
        .map(field -> "Header." + inFormat(field.constantName()))
        .collect(Collectors.joining(",$W", "Set.of(", ")"));
  }

  /** Of what the name of a constant can hold, only a dollar sign means something in a format. */
  private static String inFormat(String constantName) {
    return constantName.replace("$", "$$");
  }

  private CodeBlock banned(StatusShape shape) {
    List<Method> banned =
        law.methods().stream()
            .filter(Method::isOffered)
            .filter(method -> !shape.status().permits(method.token()))
            .toList();
    if (banned.isEmpty()) {
      return CodeBlock.of("$T.noneOf($T.class)", java.util.EnumSet.class, vocabulary.method());
    }
    if (!shape.isUsable()) {
      return CodeBlock.of("$T.allOf($T.class)", java.util.EnumSet.class, vocabulary.method());
    }
    String names =
        banned.stream()
            .map(method -> "Method." + inFormat(method.constantName()))
            .collect(Collectors.joining(",$W"));
    return CodeBlock.of("$T.copyOf($T.of($W" + names + "))", java.util.EnumSet.class, SET);
  }

  private void addFacts(EnumWriter writer) {
    TypeName headers = ParameterizedTypeName.get(SET, vocabulary.header());
    writer
        .fact(TypeName.INT, "code", "Returns the number.", "a number of three digits")
        .fact(
            STRING,
            "phrase",
            "Returns the registered reason phrase (RFC 9110, 15.1).",
            "a phrase, which a client should ignore")
        .fact(vocabulary.statusClass(), "statusClass", "Returns the class.", "its class")
        .fact(EnumWriter.STATE, "state", "Returns the registration state of the code.", "its state")
        .fact(
            CACHEABILITY,
            "cacheability",
            "Tells whether a cache may store responses with the code (RFC 9110, 15.1).",
            "whether it may, and when")
        .fact(
            CONTENT,
            "content",
            "Tells whether responses with the code have content (RFC 9110, 6.4.1).",
            "what the code demands")
        .fact(
            REPETITION,
            "repetition",
            "Tells which requests may be sent again after a response with the code.",
            "what the definition of the code says")
        .fact(
            TypeName.BOOLEAN,
            "isInterim",
            "Tells whether a response with the code comes before the final one (RFC 9110, 15.2).",
            "{@code true} for an interim code, {@code false} for a final one")
        .fact(
            TypeName.BOOLEAN,
            "isUsable",
            "Tells whether a server may send the code.",
            "{@code false} if its definition forbids sending it")
        .fact(
            headers,
            "requiredFields",
            "Returns the fields that each response with the code must carry.",
            "an unmodifiable set")
        .fact(
            headers,
            "conditionalFields",
            "Returns the fields that a response with the code must carry under a condition.",
            "an unmodifiable set")
        .fact(
            headers,
            "recommendedFields",
            "Returns the fields that a response with the code should carry, always or sometimes.",
            "an unmodifiable set")
        .fact(
            headers,
            "forbiddenFields",
            "Returns the fields that a response with the code must not carry, always or sometimes.",
            "an unmodifiable set");
    // Not an accessor: an EnumSet can be changed.
    TypeName methods = ParameterizedTypeName.get(SET, vocabulary.method());
    writer.hidden(methods, "bannedMethods");
    writer
        .fact(EnumWriter.CLAUSE, "clause", "Returns where the code is defined.", "the clause")
        .method(
            MethodSpec.methodBuilder("permits")
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.BOOLEAN)
                .addParameter(vocabulary.method(), "method")
                .addJavadoc(Docs.text("Tells whether the code can answer a method."))
                .addJavadoc(
                    """

                    @param method the method of a request
                    @return {@code false} if the law forbids the code in answer to it
                    """)
                .addCode("return !bannedMethods.contains(method);\n")
                .build());
  }

  private void addLookups(EnumWriter writer) {
    CodeRange codes = law.codes();
    TypeName array = ArrayTypeName.of(vocabulary.status());
    writer
        .type()
        .addField(
            FieldSpec.builder(array, "BY_CODE", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T[$L]", vocabulary.status(), codes.to() - codes.from() + 1)
                .build())
        .addStaticBlock(
            CodeBlock.builder()
                .beginControlFlow("for (Status status : values())")
                .addStatement("BY_CODE[status.code - $L] = status", codes.from())
                .endControlFlow()
                .build());
    writer
        .method(
            Lookups.find(
                vocabulary.status(),
                TypeName.INT,
                "code",
                "Finds the status with a code.",
                "any number",
                CodeBlock.of("return $T.ofNullable(at(code));\n", Optional.class)))
        .method(
            Lookups.of(
                vocabulary.status(),
                TypeName.INT,
                "code",
                "Returns the status with a code.",
                "the code of a registered status",
                CodeBlock.of(
                    "code\n    + (isCode(code)\n        ? $S\n        : $S)",
                    " is not a registered status code",
                    " is not a status code: those are " + codes.from() + " to " + codes.to())))
        .method(interpret())
        .method(at())
        .method(isCode());
  }

  private MethodSpec interpret() {
    CodeBlock.Builder body =
        CodeBlock.builder()
            .addStatement("Status status = at(code)")
            .beginControlFlow(
                "if (status != null && status.state != $T.$L)", EnumWriter.STATE, State.UNUSED)
            .addStatement("return status")
            .endControlFlow()
            .add("return switch (isCode(code) ? code / 100 : 0) {\n$>");
    for (StatusClass statusClass : law.classes()) {
      body.add("case $L -> $L;\n", statusClass.digit(), unknown(statusClass));
    }
    body.add("default -> $L;\n$<};\n", unknown(law.statusClass(law.codes().otherwise())));
    return MethodSpec.methodBuilder("interpret")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(vocabulary.status())
        .addParameter(TypeName.INT, "code")
        .addJavadoc(
            Docs.text(
                "Returns the status that a recipient treats a code as: an unrecognized code as"
                    + " the first of its class, a number that is not a status code as a server"
                    + " error (RFC 9110, 15)."))
        .addJavadoc("\n@param code any number\n@return the status to act on\n")
        .addCode(body.build())
        .build();
  }

  private String unknown(StatusClass statusClass) {
    return law.status(statusClass.unknown()).orElseThrow().constantName();
  }

  private MethodSpec at() {
    return MethodSpec.methodBuilder("at")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(
            vocabulary
                .status()
                .annotated(
                    com.palantir.javapoet.AnnotationSpec.builder(
                            ClassName.get("org.jspecify.annotations", "Nullable"))
                        .build()))
        .addParameter(TypeName.INT, "code")
        .addCode("return isCode(code) ? BY_CODE[code - $L] : null;\n", law.codes().from())
        .build();
  }

  private MethodSpec isCode() {
    return MethodSpec.methodBuilder("isCode")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(TypeName.BOOLEAN)
        .addParameter(TypeName.INT, "code")
        .addCode("return $L <= code && code <= $L;\n", law.codes().from(), law.codes().to())
        .build();
  }
}
