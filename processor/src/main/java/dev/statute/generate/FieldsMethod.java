package dev.statute.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.statute.spec.FieldRule;
import dev.statute.spec.HeaderField;
import dev.statute.spec.Status;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code fields()}, which gives the header fields of a record as they are sent. */
final class FieldsMethod {

  static final ClassName FIELDS = ClassName.get("dev.statute.field", "Fields");

  private FieldsMethod() {}

  /** Returns the method; nothing for a record without fields, which inherits an empty one. */
  static List<MethodSpec> write(Status status, List<Component> components) {
    List<Component> sent = components.stream().filter(c -> c.field() != null).toList();
    List<FieldRule> fixed = FieldComponents.fixed(status);
    if (sent.isEmpty() && fixed.isEmpty()) {
      return List.of();
    }
    CodeBlock.Builder body = CodeBlock.builder();
    body.addStatement("$T.Builder fields = $T.builder()", FIELDS, FIELDS);
    sent.forEach(component -> add(component, body));
    fixed.forEach(rule -> body.addStatement("fields.add($S, $S)", rule.field(), rule.value()));
    body.addStatement("return fields.build()");
    return List.of(
        MethodSpec.methodBuilder("fields")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(FIELDS)
            .addCode(body.build())
            .build());
  }

  private static void add(Component component, CodeBlock.Builder body) {
    HeaderField field = java.util.Objects.requireNonNull(component.field());
    if (component.isNullable()) {
      body.beginControlFlow("if ($N != null)", component.name());
    }
    if (FieldTypes.isSeveralLines(field)) {
      body.addStatement(
          "$N.forEach(value -> fields.add($S, value))", component.name(), field.name());
    } else {
      body.addStatement("fields.add($S, $N)", field.name(), component.name());
    }
    if (component.isNullable()) {
      body.endControlFlow();
    }
  }
}
