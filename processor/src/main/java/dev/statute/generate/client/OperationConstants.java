package dev.statute.generate.client;

import com.palantir.javapoet.CodeBlock;
import dev.statute.declaration.Member;
import dev.statute.generate.ImplementedOperation;
import dev.statute.generate.OperationLiteral;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names the constants of the operations that a client calls, and writes their values. */
final class OperationConstants {

  private final Set<String> taken = new HashSet<>();

  /** Makes it for an interface, whose parameters would hide constants of their names. */
  OperationConstants(List<Member> members) {
    members.forEach(member -> taken.addAll(member.signature().parameterNames()));
  }

  /** Returns the name of the constant of an operation, which no other has. */
  String name(ImplementedOperation operation) {
    String method = operation.member().signature().name();
    String words = method.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    String name = words;
    for (int number = 2; !taken.add(name); number++) {
      name = words + "_" + number;
    }
    return name;
  }

  /** Returns the operation, with the codes that it declares. */
  static CodeBlock value(ImplementedOperation operation) {
    CodeBlock codes =
        operation.cases().stream()
            .map(replyCase -> CodeBlock.of("$L", replyCase.status().code()))
            .distinct()
            .collect(CodeBlock.joining(",$W"));
    return CodeBlock.of("$L$Z.answering($L)", OperationLiteral.of(operation), codes);
  }
}
