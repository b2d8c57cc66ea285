package dev.statute.check;

import dev.statute.declaration.ApiDeclaration;
import dev.statute.declaration.InheritedDeclaration;
import dev.statute.declaration.OperationDeclaration;
import dev.statute.declaration.ReplyOwner;
import dev.statute.declaration.ReturnType;
import dev.statute.rule.Basis;
import dev.statute.rule.Violation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The return type of an operation names the reply type that is generated for it. */
final class ReplyTypeCheck extends JavaCheck {

  private static final String WHY =
      "The return type of an operation is the name of the reply type to generate.";

  ReplyTypeCheck(ApiDeclaration api) {
    super("reply-type", Basis.STRUCTURE, api);
  }

  @Override
  void check(ApiDeclaration api, Consumer<Violation> violations) {
    Map<String, OperationDeclaration> owners = new HashMap<>();
    for (OperationDeclaration operation : api.operations()) {
      KotlinReplyType.violation(operation)
          .or(() -> violation(api, operation, owners))
          .ifPresent(violations);
    }
  }

  private static Optional<Violation> violation(
      ApiDeclaration api,
      OperationDeclaration operation,
      Map<String, OperationDeclaration> owners) {
    String message = message(api, operation, owners);
    if (message.isEmpty()) {
      return Optional.empty();
    }
    boolean isWrapped = isWrapped(operation);
    String reply = isWrapped ? operation.returnType().text() : proposal(api, operation);
    return Optional.of(
        JavaViolation.at(
            operation.place(),
            message,
            WHY,
            "Return " + (isWrapped ? unwrapped(operation) : reply) + ".",
            new JavaChange.ReturnType(operation.place(), reply)));
  }

  private static String message(
      ApiDeclaration api,
      OperationDeclaration operation,
      Map<String, OperationDeclaration> owners) {
    ReturnType type = operation.returnType();
    String text = type.text();
    if (type.kind() == ReturnType.Kind.INHERITED) {
      return "";
    }
    if (!operation.overridden().isEmpty()) {
      InheritedDeclaration above = operation.overridden().get(0);
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
    if (isWrapped(operation)) {
      String wrapper = type.wrapper().substring(type.wrapper().lastIndexOf('.') + 1);
      return wrapper + "<" + text + "> does not name a reply type for " + operation.name();
    }
    if (type.kind() == ReturnType.Kind.NO_NAME) {
      String shown = text.startsWith("<") ? "the return type" : text;
      return shown + " does not name a reply type for " + operation.name();
    }
    if (isElsewhere(type)) {
      return text
          + " cannot be the reply type of "
          + operation.name()
          + ", which is generated into the package of "
          + JavaNames.of(api);
    }
    if (type.otherOwner().isPresent()) {
      return text + also(type.otherOwner().get());
    }
    if (type.kind() == ReturnType.Kind.TAKEN) {
      return text + " exists already and cannot be the reply type of " + operation.name();
    }
    String clash = clash(api, operation, text);
    if (!clash.isEmpty()) {
      return clash;
    }
    OperationDeclaration owner = owners.putIfAbsent(text, operation);
    return owner == null ? "" : text + " is already the reply type of " + owner.name();
  }

  /** Returns that a name is that of another generated type; nothing if it is not. */
  private static String clash(ApiDeclaration api, OperationDeclaration operation, String text) {
    if (text.equals(api.replyName()) || text.equals(api.name())) {
      return text + " is the name of another type of " + JavaNames.of(api);
    }
    return api.responsesOf(operation).stream().anyMatch(r -> r.caseName().equals(text))
        ? text + " is also the name of one of the responses of " + operation.name()
        : "";
  }

  /** Tells whether a reply type is named, but within another type. */
  private static boolean isWrapped(OperationDeclaration operation) {
    return operation.returnType().namesReply() && !operation.returnType().wrapper().isEmpty();
  }

  private static String unwrapped(OperationDeclaration operation) {
    String reply = operation.returnType().text();
    return operation.returnType().future() == ReturnType.Future.SUSPENDED
        ? reply + ", since a suspend function may answer later"
        : reply + ", or CompletionStage<" + reply + "> if the reply comes later";
  }

  private static String also(ReplyOwner owner) {
    return owner.operation().isEmpty()
        ? " is also generated for " + owner.api()
        : " is also the reply type of " + owner.operation() + " of " + owner.api();
  }

  private static String proposal(ApiDeclaration api, OperationDeclaration operation) {
    if (!operation.overridden().isEmpty()) {
      return qualified(operation.overridden().get(0).operation().returnType(), api);
    }
    String text = operation.returnType().text();
    String simple = text.substring(text.lastIndexOf('.') + 1);
    if (isElsewhere(operation.returnType()) && clash(api, operation, simple).isEmpty()) {
      return simple;
    }
    List<String> others =
        api.operations().stream()
            .filter(other -> other != operation)
            .map(other -> other.returnType().text())
            .toList();
    // Where two interfaces name a type both are told, and may have operations of one name.
    boolean isOfSeveral = operation.returnType().otherOwner().isPresent();
    String name = JavaNames.upperCase(operation.name()) + (isOfSeveral ? api.name() : "");
    return Stream.of(name + "Reply", name + "Result")
        .filter(proposal -> clash(api, operation, proposal).isEmpty() && !others.contains(proposal))
        .findFirst()
        .orElse(name + "Operation");
  }

  private static String qualified(ReturnType type, ApiDeclaration user) {
    boolean isReply = type.namesReply() || type.kind() == ReturnType.Kind.INHERITED;
    return !isReply || type.packageName().equals(user.packageName())
        ? type.text()
        : type.packageName() + "." + type.text();
  }

  /** Tells whether it is a type that does not exist, and would be in another package or class. */
  private static boolean isElsewhere(ReturnType type) {
    return type.kind() == ReturnType.Kind.TAKEN && type.text().indexOf('.') >= 0;
  }
}
