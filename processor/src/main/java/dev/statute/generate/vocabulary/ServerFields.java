package dev.statute.generate.vocabulary;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.statute.contract.shape.FieldShape;
import dev.statute.contract.shape.StatusShape;
import dev.statute.generate.Component;
import dev.statute.generate.Docs;
import dev.statute.generate.FieldComponents;
import dev.statute.generate.FieldTypes;
import dev.statute.generate.FieldsMethod;
import dev.statute.generate.Vocabulary;
import dev.statute.law.HeaderField;
import dev.statute.law.Law;
import dev.statute.runtime.RuntimeType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/**
 * Writes the record of the fields that the policy of a company requires of the responses that a
 * server gives by itself. Routes cannot be made without them.
 */
public final class ServerFields {

  /**
   * The codes of the responses that the server gives by itself; a test of the server holds them.
   */
  public static final List<Integer> STATUSES =
      List.of(204, 400, 401, 403, 404, 405, 406, 407, 413, 415, 417, 421, 422, 500, 501, 503, 505);

  private static final ClassName REQUEST = RuntimeType.REQUEST.className();

  private final List<StatusShape> statuses;
  private final Map<HeaderField, List<Integer>> required = new LinkedHashMap<>();

  /** Finds the fields that the policy of a law requires. */
  public ServerFields(Law law) {
    this.statuses =
        law.statuses().stream()
            .filter(status -> STATUSES.contains(status.code()))
            .map(status -> StatusShape.of(status, law))
            .toList();
    for (StatusShape shape : statuses) {
      for (FieldShape field : shape.required()) {
        if (isOfPolicy(field)) {
          codesOf(field.given().orElseThrow()).add(shape.status().code());
        }
      }
    }
  }

  private List<Integer> codesOf(HeaderField field) {
    return required.computeIfAbsent(field, f -> new ArrayList<>());
  }

  /** What HTTP itself demands, such as Allow of a 405, the server knows. */
  private static boolean isOfPolicy(FieldShape field) {
    return field.origin().ground().filter(ground -> ground.level().isPolicy()).isPresent();
  }

  /** Tells whether the policy requires any. */
  public boolean exist() {
    return !required.isEmpty();
  }

  /** Writes the record; nothing if the policy requires no fields. */
  Optional<TypeSpec.Builder> write(Vocabulary vocabulary) {
    if (!exist()) {
      return Optional.empty();
    }
    List<Component> components = new ArrayList<>();
    required.keySet().forEach(field -> components.add(FieldComponents.required(field)));
    return Optional.of(
        RecordWriter.topLevel(vocabulary.serverFields().simpleName(), components)
            .addJavadoc(
                Docs.text(
                    "The fields that the law requires of the responses that a server generates"
                        + " before an operation is called or after it failed: 404, 405, 413,"
                        + " 500 and others."))
            .addMethod(fields()));
  }

  private MethodSpec fields() {
    CodeBlock.Builder body = CodeBlock.builder();
    body.addStatement("$T.Builder fields = $T.builder()", FieldsMethod.FIELDS, FieldsMethod.FIELDS);
    required.forEach((field, codes) -> add(field, codes, body));
    body.addStatement("return fields.build()");
    return MethodSpec.methodBuilder("fields")
        .addModifiers(Modifier.PUBLIC)
        .returns(FieldsMethod.FIELDS)
        .addParameter(TypeName.INT, "code")
        .addJavadoc(
            """
            Returns the fields of a response.

            @param code its status code
            @return the fields that the law requires of that
            """)
        .addCode(body.build())
        .build();
  }

  private void add(HeaderField field, List<Integer> codes, CodeBlock.Builder body) {
    boolean isOfSome = codes.size() < statuses.size();
    if (isOfSome) {
      CodeBlock condition =
          codes.stream().map(c -> CodeBlock.of("code == $L", c)).collect(CodeBlock.joining(" || "));
      body.beginControlFlow("if ($L)", condition);
    }
    if (FieldTypes.isSeveralLines(field)) {
      body.addStatement(
          "$N.forEach(value -> fields.add($S, value))", field.componentName(), field.name());
    } else {
      body.addStatement("fields.add($S, $N)", field.name(), field.componentName());
    }
    if (isOfSome) {
      body.endControlFlow();
    }
  }

  /** Returns the type of the parameter by which routes ask for the fields. */
  public static TypeName supplier(Vocabulary vocabulary) {
    return ParameterizedTypeName.get(
        ClassName.get(Function.class),
        WildcardTypeName.supertypeOf(REQUEST),
        vocabulary.serverFields());
  }
}
