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
    // Few arguments: JavaPoet takes its time over each.
    StringBuilder lines = new StringBuilder(".builder();\n");
    sent.forEach(component -> add(component, lines));
    CodeBlock.Builder body = CodeBlock.builder();
    body.add("$T.Builder fields = $T$L", FIELDS, FIELDS, lines);
    fixed.forEach(rule -> body.addStatement("fields.add($S, $S)", rule.field(), rule.value()));
    body.add("return fields.build();\n");
    return List.of(
        MethodSpec.methodBuilder("fields")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(FIELDS)
            .addCode(body.build())
            .build());
  }

  /** Adds the lines of a component; in the name of a field there is nothing to be escaped. */
  private static void add(Component component, StringBuilder lines) {
    HeaderField field = java.util.Objects.requireNonNull(component.field());
    String name = component.name();
    if (component.isNullable()) {
      lines.append("if (").append(name).append(" != null) {\n  ");
    }
    if (FieldTypes.isSeveralLines(field)) {
      lines.append(name).append(".forEach(value -> fields.add(\"").append(field.name());
      lines.append("\", value));\n");
    } else {
      lines.append("fields.add(\"").append(field.name()).append("\", ").append(name).append(");\n");
    }
    if (component.isNullable()) {
      lines.append("}\n");
    }
  }
}
