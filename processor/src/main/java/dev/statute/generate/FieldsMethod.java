package dev.statute.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import dev.statute.contract.shape.StatusShape;
import dev.statute.law.FieldRule;
import dev.statute.runtime.RuntimeType;
import dev.statute.source.Code;
import dev.statute.source.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
    List<String> lines = new ArrayList<>();
    for (Component component : components) {
      ComponentField field = component.field();
      if (field != null) {
        lines.add(line(component, field));
      }
    }
    for (FieldRule rule : status.constants()) {
      String value = Literal.text(Objects.requireNonNull(rule.value()));
      lines.add(".add(" + Literal.text(rule.field()) + ", " + value + ")");
    }
    String separator = lines.size() > 1 ? "\n    " : "";
    body.add("return ").add(FIELDS).add(".builder()");
    lines.forEach(line -> body.add(separator).add(line));
    body.add(separator).add(".build();\n");
  }

  /** Returns what adds a component. */
  private static String line(Component component, ComponentField field) {
    String method =
        field.isSeveralLines() ? "addEach" : component.isNullable() ? "addIfPresent" : "add";
    String value = field.text(component.name());
    boolean isConverted = component.isNullable() && !value.equals(component.name());
    String given = isConverted ? component.name() + " == null ? null : " + value : value;
    return "." + method + "(" + Literal.text(field.name()) + ", " + given + ")";
  }
}
