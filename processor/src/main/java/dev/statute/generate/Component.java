package dev.statute.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.statute.spec.HeaderField;
import org.jspecify.annotations.Nullable;

/**
 * A component of a generated record.
 *
 * @param name its name
 * @param type its type
 * @param presence whether it can be left out
 * @param check how the constructor checks and copies it
 * @param doc what it is, for {@code @param}
 * @param field the header field whose value it is, {@code null} for the body
 * @param problemType the type that the body has as a problem document; empty if it is none
 */
record Component(
    String name,
    TypeName type,
    Presence presence,
    Check check,
    String doc,
    @Nullable HeaderField field,
    String problemType) {

  private static final ClassName COMPONENTS = ClassName.get("dev.statute", "Components");
  private static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

  /** Whether a component can be left out. */
  enum Presence {
    REQUIRED,
    /** A header field that can be left out. */
    RECOMMENDED,
    /** A body that can be left out. */
    OPTIONAL_BODY
  }

  /** What a constructor does with a component. */
  enum Check {
    NONE,
    NOT_NULL,
    VALUE,
    VALUES,
    NON_EMPTY_VALUES,
    LIST,
    NON_EMPTY_LIST,
    PROBLEM
  }

  /** Makes a component that is no problem document. */
  Component(
      String name,
      TypeName type,
      Presence presence,
      Check check,
      String doc,
      @Nullable HeaderField field) {
    this(name, type, presence, check, doc, field, "");
  }

  boolean isNullable() {
    return presence != Presence.REQUIRED;
  }

  ParameterSpec parameter() {
    ParameterSpec.Builder parameter = ParameterSpec.builder(annotatedType(), name);
    return parameter.addJavadoc("$L\n", doc).build();
  }

  private TypeName annotatedType() {
    return isNullable() ? type.annotated(AnnotationSpec.builder(NULLABLE).build()) : type;
  }

  /** Returns the statements of the compact constructor. */
  CodeBlock checks() {
    CodeBlock statement = statement();
    if (!isNullable() || check == Check.NOT_NULL || statement.isEmpty()) {
      return isNullable() && check == Check.NOT_NULL ? CodeBlock.of("") : statement;
    }
    return CodeBlock.builder()
        .beginControlFlow("if ($N != null)", name)
        .add(statement)
        .endControlFlow()
        .build();
  }

  private CodeBlock statement() {
    return switch (check) {
      case NONE -> CodeBlock.of("");
      case NOT_NULL ->
          CodeBlock.of(
              "$T$L",
              java.util.Objects.class,
              ".requireNonNull(" + name + ", \"" + name + "\");\n");
      case VALUE -> call("value");
      case VALUES -> call("values");
      case NON_EMPTY_VALUES -> call("nonEmptyValues");
      case LIST -> call("list");
      case NON_EMPTY_LIST -> call("nonEmptyList");
      case PROBLEM ->
          CodeBlock.of(
              "$N = $T.problem($N, $L, $S);\n",
              name,
              COMPONENTS,
              name,
              Literal.of(problemType),
              name);
    };
  }

  private CodeBlock call(String check) {
    return CodeBlock.of(
        "$L$T$L", name + " = ", COMPONENTS, "." + check + "(" + name + ", \"" + name + "\");\n");
  }
}
