package dev.statute.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.statute.runtime.RuntimeType;
import dev.statute.source.Code;
import dev.statute.source.Literal;
import org.jspecify.annotations.Nullable;

/**
 * A component of a generated record.
 *
 * @param name its name
 * @param type its type
 * @param isNullable whether it can be left out
 * @param check how the constructor checks and copies it
 * @param doc what it is, for {@code @param}
 * @param field the header field whose value it is, {@code null} for the body
 * @param problemType the type that the body has as a problem document; empty if it is none
 * @param why why each response carries it, after {@code doc}; empty where that is not said
 */
public record Component(
    String name,
    TypeName type,
    boolean isNullable,
    Check check,
    String doc,
    @Nullable ComponentField field,
    String problemType,
    String why) {

  private static final ClassName COMPONENTS = RuntimeType.COMPONENTS.className();
  private static final ClassName OBJECTS = ClassName.get(java.util.Objects.class);

  /** What a constructor does with a component. */
  public enum Check {
    NONE("anything"),
    NOT_NULL("not null"),
    VALUE("a text without control characters"),
    VALUES("copied; texts without control characters"),
    NON_EMPTY_VALUES("copied; at least one text, without control characters"),
    LIST("copied; no element is null"),
    NON_EMPTY_LIST("copied; at least one element, and none is null"),
    PROBLEM("not null, and of that type");

    private final String constraint;

    Check(String constraint) {
      this.constraint = constraint;
    }
  }

  /** Makes a component that is not a problem document. */
  public Component(
      String name,
      TypeName type,
      boolean isNullable,
      Check check,
      String doc,
      @Nullable ComponentField field) {
    this(name, type, isNullable, check, doc, field, "", "");
  }

  /** Returns the same, with a reason for it. */
  Component because(String reason) {
    return new Component(name, type, isNullable, check, doc, field, problemType, reason);
  }

  /** Returns it as a parameter of a constructor. */
  public ParameterSpec parameter() {
    ParameterSpec.Builder parameter = ParameterSpec.builder(annotatedType(), name);
    return parameter.addJavadoc("$L\n", doc + why).build();
  }

  private TypeName annotatedType() {
    return isNullable() ? type.annotated(AnnotationSpec.builder(Code.NULLABLE).build()) : type;
  }

  /** Adds it as a parameter, which may begin a new line. */
  public void addParameter(Code code) {
    if (isNullable()) {
      code.addNullable(type);
    } else {
      code.add(type);
    }
    code.add(" ").add(name);
  }

  /** Returns one of another type. */
  Component of(TypeName other) {
    return new Component(name, other, isNullable, check, doc, field, problemType, why);
  }

  /** Tells whether the constructor does anything with it. */
  boolean isChecked() {
    return check != Check.NONE && !(isNullable() && check == Check.NOT_NULL);
  }

  /** Returns what it has to be, for {@code @param} of a constructor. */
  String constraint() {
    boolean isAny = isNullable() && check == Check.NOT_NULL;
    return (isNullable() ? "null, or " : "") + (isAny ? "a value" : check.constraint);
  }

  /** Adds the statements of the compact constructor. */
  void addCheck(Code code) {
    if (!isChecked()) {
      return;
    }
    if (isNullable()) {
      code.add("if (").add(name).add(" != null) ").open();
    }
    addStatement(code);
    if (isNullable()) {
      code.close();
    }
  }

  private void addStatement(Code code) {
    switch (check) {
      case NONE -> {}
      case NOT_NULL ->
          code.add(OBJECTS).add(".requireNonNull(").add(name).add(", \"").add(name).add("\");\n");
      case VALUE -> addCall("value", "", code);
      case VALUES -> addCall("values", "", code);
      case NON_EMPTY_VALUES -> addCall("nonEmptyValues", "", code);
      case LIST -> addCall("list", "", code);
      case NON_EMPTY_LIST -> addCall("nonEmptyList", "", code);
      case PROBLEM -> addCall("problem", Literal.text(problemType) + ", ", code);
    }
  }

  private void addCall(String check, String argument, Code code) {
    code.add(name).add(" = ").add(COMPONENTS).add(".").add(check).add("(").add(name).add(", ");
    code.add(argument).add("\"").add(name).add("\");\n");
  }
}
