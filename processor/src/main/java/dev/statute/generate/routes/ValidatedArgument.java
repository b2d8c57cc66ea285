package dev.statute.generate.routes;

import com.palantir.javapoet.CodeBlock;
import dev.statute.declaration.OperationDeclaration;
import dev.statute.declaration.ParameterDeclaration;
import dev.statute.generate.ImplementedOperation;
import dev.statute.runtime.RuntimeType;
import dev.statute.source.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes that arguments with constraints are checked. */
final class ValidatedArgument {

  private ValidatedArgument() {}

  /**
   * Returns what reads the arguments of an operation.
   *
   * @param reader reads them without a check
   */
  static CodeBlock of(ImplementedOperation operation, CodeBlock reader) {
    OperationDeclaration declared = operation.operation();
    if (declared.operation().constraints().isEmpty()) {
      return reader;
    }
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(reader);
    declared.parameters().forEach(parameter -> arguments.add(place(parameter)));
    return CodeBlock.of(
        "$T.of($>$>$L$<$<)",
        RuntimeType.VALIDATED_ARGUMENTS.className(),
        arguments.stream()
            .map(argument -> CodeBlock.of("\n$L", argument))
            .collect(CodeBlock.joining(",")));
  }

  /** Returns the part of the request, as problem details name it, and the name in it. */
  private static CodeBlock place(ParameterDeclaration parameter) {
    String part =
        switch (parameter.kind()) {
          case PATH, QUERY, HEADER, COOKIE, FORM, PART, CONTEXT ->
              parameter.kind().name().toLowerCase(Locale.ROOT);
          case BODY -> "content";
        };
    return Literal.of(parameter.binding().isEmpty() ? part : part + " " + parameter.binding());
  }
}
