package dev.statute.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.statute.runtime.RuntimeType;
import dev.statute.source.Literal;

/** Writes expressions that give an operation to servers and clients. */
public final class OperationLiteral {

  private static final ClassName OPERATION = RuntimeType.OPERATION.className();

  private OperationLiteral() {}

  /** Returns an operation with the method that declares it, whose lines can be broken. */
  public static CodeBlock of(ImplementedOperation operation) {
    CodeBlock.Builder literal = CodeBlock.builder();
    literal.add(
        "$T.of($S,$W$L,$W$T.class,$W$S",
        OPERATION,
        operation.method().token(),
        Literal.of(operation.path()),
        operation.declaring(),
        operation.operation().name());
    for (TypeName type : operation.operation().erasure()) {
      literal.add(",$W$T.class", type);
    }
    return literal.add(")").build();
  }
}
