package dev.statute.rule;

import dev.statute.api.Api;
import dev.statute.api.InheritedOperation;
import dev.statute.api.Operation;
import dev.statute.api.ReturnType;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The return type of an operation names the reply type that is generated for it. */
final class ReplyTypeRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "reply-type",
          Basis.STRUCTURE,
          "the return type names a type that is still to be generated");
  private static final String WHY =
      "The reply type of an operation is generated, under the name that its return type gives.";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Api api, Consumer<Violation> violations) {
    Map<String, Operation> owners = new HashMap<>();
    for (Operation operation : api.operations()) {
      String message = message(api, operation, owners);
      if (!message.isEmpty()) {
        violations.accept(
            new Violation(operation.place(), message, WHY, "Return " + proposal(operation) + "."));
      }
    }
  }

  private static String message(Api api, Operation operation, Map<String, Operation> owners) {
    ReturnType type = operation.returnType();
    String text = type.text();
    if (type.kind() == ReturnType.Kind.INHERITED) {
      return "";
    }
    if (!operation.overridden().isEmpty()) {
      InheritedOperation above = operation.overridden().get(0);
      return operation.name()
          + " returns "
          + text
          + ", and "
          + above.operation().name()
          + " of "
          + above.owner()
          + " returns "
          + above.operation().returnType().text();
    }
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
    if (!operation.overridden().isEmpty()) {
      return operation.overridden().get(0).operation().returnType().text();
    }
    String name = operation.name();
    return Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Reply";
  }
}
