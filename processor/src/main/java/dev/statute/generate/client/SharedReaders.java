package dev.statute.generate.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.statute.generate.ImplementedOperation;
import dev.statute.generate.ReplyCase;
import dev.statute.runtime.RuntimeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * The methods of a client that make a record of a response: one for each record that several reply
 * types have, and that takes more than a line to be made.
 */
final class SharedReaders {

  private static final ClassName RESPONSE = RuntimeType.RECEIVED_RESPONSE.className();

  private final Set<ClassName> shared = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private final Map<ClassName, MethodSpec> methods = new LinkedHashMap<>();

  /**
   * Finds the records that several reply types have.
   *
   * @param operations all that the client calls; none if each of its parts is on its own
   */
  SharedReaders(List<ImplementedOperation> operations) {
    Map<ClassName, ClassName> replies = new HashMap<>();
    for (ImplementedOperation operation : operations) {
      for (ReplyCase replyCase : operation.cases()) {
        ClassName first = replies.putIfAbsent(replyCase.type(), operation.reply());
        if (first != null && !first.equals(operation.reply())) {
          shared.add(replyCase.type());
        }
      }
    }
  }

  /** Returns what makes a record: a call of its method if it is shared, else the construction. */
  CodeBlock call(ReplyCase replyCase, CodeBlock construction) {
    if (!shared.contains(replyCase.type())) {
      return construction;
    }
    MethodSpec method =
        methods.computeIfAbsent(
            replyCase.type(),
            type ->
                MethodSpec.methodBuilder(name(type))
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(type)
                    .addParameter(RESPONSE, ReceivedReply.RESPONSE)
                    .addStatement("return $L", construction)
                    .build());
    return CodeBlock.of("$N($L)", method, ReceivedReply.RESPONSE);
  }

  /** Two interfaces may have records of one name. */
  private String name(ClassName type) {
    String name = "make" + type.simpleName();
    String unique = name;
    for (int number = 2; !names.add(unique); number++) {
      unique = name + "_" + number;
    }
    return unique;
  }

  /** Returns the methods, in the order of their first calls. */
  List<MethodSpec> methods() {
    return new ArrayList<>(methods.values());
  }
}
