package dev.statute.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.statute.declaration.ParameterDeclaration;
import dev.statute.declaration.ParameterDeclaration.Kind;
import dev.statute.declaration.ParameterType;
import dev.statute.runtime.RuntimeType;
import dev.statute.source.Literal;
import dev.statute.source.TypeLiteral;
import java.util.List;

/** Writes the calls that put the form together which is the content of a request. */
public final class FormCalls {

  private static final TypeName FILE_PART = RuntimeType.FILE_PART.className();

  private FormCalls() {}

  /** Returns the expression of the form; empty if no parameter is a field or part of one. */
  public static CodeBlock of(ImplementedOperation operation) {
    List<ParameterDeclaration> parameters = operation.operation().parameters();
    CodeBlock.Builder form = CodeBlock.builder();
    for (int i = 0; i < parameters.size(); i++) {
      ParameterDeclaration parameter = parameters.get(i);
      if (parameter.kind() == Kind.FORM || parameter.kind() == Kind.PART) {
        if (form.isEmpty()) {
          form.add("$T.of()", builder(parameter.kind()).className());
        }
        form.add("\n").add(call(parameter, operation.member().types().get(i)));
      }
    }
    return form.build();
  }

  private static RuntimeType builder(Kind kind) {
    return kind == Kind.FORM ? RuntimeType.FORM_FIELDS : RuntimeType.FORM_PARTS;
  }

  private static CodeBlock call(ParameterDeclaration parameter, ParameterType type) {
    ParameterText text = new ParameterText(parameter.name(), type);
    String plural = text.isRepeated() ? "s" : "";
    CodeBlock name = Literal.of(parameter.binding());
    CodeBlock value = text.isRepeated() ? text.several() : text.sent();
    if (parameter.kind() == Kind.PART && isFile(type)) {
      return CodeBlock.of(".file$L($L, $L)", plural, name, value);
    }
    if (parameter.kind() == Kind.PART && isCoded(type)) {
      return CodeBlock.of(
          ".value$L($L, $L, $L)", plural, name, value, TypeLiteral.of(type.element()));
    }
    String method = (parameter.kind() == Kind.FORM ? "field" : "text") + plural;
    return text.isRepeated()
        ? CodeBlock.of(".$L($L, $L, $L)", method, name, value, text.writer())
        : CodeBlock.of(".$L($L, $L)", method, name, value);
  }

  /** Tells whether a part of a type is a file. */
  public static boolean isFile(ParameterType type) {
    return type.element().equals(FILE_PART);
  }

  /** Tells whether a codec reads and writes a part of a type: no text says it. */
  public static boolean isCoded(ParameterType type) {
    return type.conversion() == null;
  }
}
