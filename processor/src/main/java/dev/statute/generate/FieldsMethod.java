package dev.statute.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import dev.statute.contract.shape.StatusShape;
import dev.statute.law.FieldRule;
import dev.statute.law.HeaderField;
import dev.statute.runtime.RuntimeType;
import dev.statute.source.Code;
import dev.statute.source.Literal;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code fields()}, which gives the header fields of a record as they are sent. */
public final class FieldsMethod {

  /** The annotation of methods that override. */
  public static final ClassName OVERRIDE = ClassName.get(Override.class);

  /** The type of the fields of a message. */
  public static final ClassName FIELDS = RuntimeType.FIELDS.className();

  private FieldsMethod() {}

  /** Returns the method; nothing for a record without fields, which inherits an empty one. */
  public static List<MethodSpec> write(StatusShape status, List<Component> components) {
    if (!isNeeded(status, components)) {
      return List.of();
    }
    Code body = new Code(256);
    addBody(status, components, body);
    return List.of(
        MethodSpec.methodBuilder("fields")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(FIELDS)
            .addCode(body.toBlock())
            .build());
  }

  /** Adds the method to the code of a record. */
  public static void add(StatusShape status, List<Component> components, Code record) {
    if (isNeeded(status, components)) {
      record.add("\n@").add(OVERRIDE).add("\npublic ").add(FIELDS).add(" fields() ").open();
      addBody(status, components, record);
      record.close();
    }
  }

  private static boolean isNeeded(StatusShape status, List<Component> components) {
    for (Component component : components) {
      if (component.field() != null) {
        return true;
      }
    }
    return !status.constants().isEmpty();
  }

  private static void addBody(StatusShape status, List<Component> components, Code body) {
    body.add(FIELDS).add(".Builder fields = ").add(FIELDS).add(".builder();\n");
    for (Component component : components) {
      HeaderField field = component.field();
      if (field != null) {
        addLines(component, field, body);
      }
    }
    for (FieldRule rule : status.constants()) {
      body.add("fields.add(").add(Literal.text(rule.field())).add(", ");
      body.add(Literal.text(java.util.Objects.requireNonNull(rule.value()))).add(");\n");
    }
    body.add("return fields.build();\n");
  }

  /** Adds the lines of a component; in the name of a field there is nothing to be escaped. */
  private static void addLines(Component component, HeaderField field, Code body) {
    String name = component.name();
    if (component.isNullable()) {
      body.add("if (").add(name).add(" != null) ").open();
    }
    if (FieldTypes.isSeveralLines(field)) {
      body.add(name).add(".forEach(value -> fields.add(\"").add(field.name());
      body.add("\", value));\n");
    } else {
      body.add("fields.add(\"").add(field.name()).add("\", ").add(name).add(");\n");
    }
    if (component.isNullable()) {
      body.close();
    }
  }
}
