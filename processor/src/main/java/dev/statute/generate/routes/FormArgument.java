package dev.statute.generate.routes;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.statute.declaration.ParameterDeclaration;
import dev.statute.declaration.ParameterDeclaration.Kind;
import dev.statute.declaration.ParameterType;
import dev.statute.generate.FormCalls;
import dev.statute.runtime.RuntimeType;
import dev.statute.source.Literal;
import dev.statute.source.TypeLiteral;
import java.util.Optional;

/** Writes how a route reads a field or part of a form. */
final class FormArgument {

  private final ParameterDeclaration parameter;
  private final ParameterType type;

  private FormArgument(ParameterDeclaration parameter, ParameterType type) {
    this.parameter = parameter;
    this.type = type;
  }

  /** Returns the expression that reads it. */
  static CodeBlock of(ParameterDeclaration parameter, ParameterType type) {
    return new FormArgument(parameter, type).expression();
  }

  private CodeBlock expression() {
    return switch (type.container()) {
      case NONE -> read(false, type.isNullable() ? "OrNull" : "", false);
      case OPTIONAL ->
          CodeBlock.of("$T.ofNullable($L)", Optional.class, read(false, "OrNull", true));
      case LIST -> read(true, "", false);
      case SET ->
          CodeBlock.of(
              "$T.set($L)", RuntimeType.DELIMITED_VALUES.className(), read(true, "", true));
      case ARRAY ->
          CodeBlock.of(
              "$T.array($T[].class,$W$L)",
              RuntimeType.DELIMITED_VALUES.className(),
              RouteArguments.erased(type.element()),
              read(true, "", false));
    };
  }

  private CodeBlock read(boolean isSeveral, String suffix, boolean needsType) {
    CodeBlock name = Literal.of(parameter.binding());
    if (parameter.kind() == Kind.FORM) {
      return CodeBlock.of(
          "call.form().$L$L$L($L,$W$L)",
          witness(needsType),
          isSeveral ? "all" : "get",
          suffix,
          name,
          RouteArguments.converter(type));
    }
    if (FormCalls.isFile(type)) {
      return CodeBlock.of("call.formParts().file$L$L($L)", isSeveral ? "s" : "", suffix, name);
    }
    if (FormCalls.isCoded(type)) {
      return CodeBlock.of(
          "call.formParts().$Lvalue$L$L($L,$W$L)",
          witness(needsType),
          isSeveral ? "s" : "",
          suffix,
          name,
          TypeLiteral.of(type.element()));
    }
    return CodeBlock.of(
        "call.formParts().$L$L$L($L,$W$L)",
        witness(needsType),
        isSeveral ? "all" : "get",
        suffix,
        name,
        RouteArguments.converter(type));
  }

  /** Overloads could mean several types. */
  private CodeBlock witness(boolean isNeeded) {
    TypeName element = type.element();
    return isNeeded
        ? CodeBlock.of("<$T>", element.isPrimitive() ? element.box() : element)
        : CodeBlock.of("");
  }
}
