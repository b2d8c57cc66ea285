package dev.statute.generate.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.statute.generate.ImplementedOperation;
import dev.statute.generate.ImplementedOperations;
import dev.statute.runtime.RuntimeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Writes the functions that make replies of responses: in the method of their operation, or, where
 * operations share a reply type or are very many, as methods of their own.
 */
final class ReplyReaders {

  private static final ClassName RESPONSE = RuntimeType.RECEIVED_RESPONSE.className();

  private final ImplementedOperations operations;
  private final ClientParts parts;
  private final ReceivedReply replies;
  private final Map<ClassName, CodeBlock> methods = new HashMap<>();
  private final Map<ClassName, Integer> uses = new HashMap<>();

  ReplyReaders(ImplementedOperations operations, ClientParts parts, ReceivedReply replies) {
    this.operations = operations;
    this.parts = parts;
    this.replies = replies;
    operations.all().forEach(operation -> uses.merge(operation.reply(), 1, Integer::sum));
  }

  /** Returns the function that makes a reply of an operation. */
  CodeBlock of(ImplementedOperation operation) {
    return parts.areMany() || uses.getOrDefault(operation.reply(), 0) > 1 || isHidden(operation)
        ? methods.computeIfAbsent(operation.reply(), reply -> parts.addReader(method(operation)))
        : CodeBlock.of("$L -> $L", ReceivedReply.RESPONSE, replies.of(operation));
  }

  /** A parameter may have the name that the response has, or of a type. */
  private static boolean isHidden(ImplementedOperation operation) {
    List<String> names = operation.member().signature().parameterNames();
    return names.stream()
        .anyMatch(
            name -> name.equals(ReceivedReply.RESPONSE) || !Character.isLowerCase(name.charAt(0)));
  }

  private MethodSpec method(ImplementedOperation operation) {
    return MethodSpec.methodBuilder("read" + operations.uniqueName(operation))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(operation.reply())
        .addParameter(RESPONSE, ReceivedReply.RESPONSE)
        .addCode("return $L;\n", replies.of(operation))
        .build();
  }
}
