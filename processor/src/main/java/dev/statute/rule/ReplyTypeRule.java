package dev.statute.rule;

import dev.statute.api.Api;
import dev.statute.api.Operation;
import dev.statute.api.ReturnType;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The return type of an operation names the reply type that is generated for it. */
final class ReplyTypeRule implements Rule {

  private static final String ID = "reply-type";
  private static final String WHY =
      "The reply type of an operation is generated, under the name that its return type gives.";

  @Override
  public void check(Api api, Consumer<Violation> violations) {
    Map<String, Operation> owners = new HashMap<>();
    for (Operation operation : api.operations()) {
      String message = message(api, operation, owners);
      if (!message.isEmpty()) {
        violations.accept(
            new Violation(
                ID, operation.place(), message, WHY, "Return " + proposal(operation) + "."));
      }
    }
  }

  private static String message(Api api, Operation operation, Map<String, Operation> owners) {
    ReturnType type = operation.returnType();
    String text = type.text();
    if (type.kind() == ReturnType.Kind.NO_NAME) {
      return text + " does not name a reply type for " + operation.name();
    }
    if (type.kind() == ReturnType.Kind.TAKEN) {
      return text + " exists already and cannot be the reply type of " + operation.name();
    }
    if (text.equals(api.replyName()) || text.equals(api.name())) {
      return text + " is the name of another type of " + api.name();
    }
    if (api.responsesOf(operation).stream().anyMatch(r -> r.caseName().equals(text))) {
      return text + " is also the name of one of the responses of " + operation.name();
    }
    Operation owner = owners.putIfAbsent(text, operation);
    return owner == null ? "" : text + " is already the reply type of " + owner.name();
  }

  private static String proposal(Operation operation) {
    String name = operation.name();
    return Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Reply";
  }
}
