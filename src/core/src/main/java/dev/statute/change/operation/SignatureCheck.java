package dev.statute.change.operation;

import static dev.statute.rule.Severity.ERROR;
import static dev.statute.rule.Severity.OFF;

import dev.statute.change.Change;
import dev.statute.change.ChangeCheck;
import dev.statute.change.ChangeRule;
import dev.statute.change.ContractPair;
import dev.statute.change.FormerMethod;
import dev.statute.change.Impact;
import dev.statute.change.OperationPair;
import dev.statute.contract.file.JavaSignature;
import dev.statute.contract.file.SimpleNames;
import java.util.List;
import java.util.function.Consumer;

/** Finds operations whose Java method is another one, apart from its parameters. */
final class SignatureCheck implements ChangeCheck {

  private static final Impact SOURCES = new Impact(ERROR, ERROR, OFF, OFF);

  private static final ChangeRule RENAMED =
      new ChangeRule(
          "renamed-operation", "the Java method of an operation has another name", SOURCES);

  private static final ChangeRule CHANGED =
      new ChangeRule(
          "changed-signature",
          "the Java method of an operation returns or throws something else, or lost its body",
          SOURCES);

  @Override
  public List<ChangeRule> rules() {
    return List.of(RENAMED, CHANGED);
  }

  @Override
  public void compare(ContractPair contracts, Consumer<Change> changes) {
    for (OperationPair operation : contracts.operations()) {
      if (!operation.before().name().equals(operation.after().name())) {
        changes.accept(renamed(operation));
      } else {
        compareSignatures(operation, changes);
      }
    }
  }

  private static Change renamed(OperationPair operation) {
    String old = operation.before().name();
    return new Change(
        RENAMED,
        operation.ofSources(RENAMED.impact()),
        operation.beforePointer(),
        operation.afterPointer(),
        old + " is called " + operation.after().name() + " now",
        "Code that calls or implements " + old + " does not compile. Requests are the same.",
        FormerMethod.repair(operation));
  }

  private static void compareSignatures(OperationPair operation, Consumer<Change> changes) {
    JavaSignature before = operation.before().signature();
    JavaSignature after = operation.after().signature();
    String name = operation.after().name();
    if (!isReturned(before, after)) {
      changes.accept(
          changed(
              operation,
              name + " returns " + returned(after) + " instead of " + returned(before),
              "Code that calls or implements it does not compile.",
              "Let " + name + " return what it did, and add another method for the new type."));
    } else if (before.isDefault() && !after.isDefault()) {
      Change change =
          changed(
              operation,
              name + " is no longer a default method",
              "Classes that did not implement it do not compile.",
              "Give it a body again.");
      changes.accept(change.with(new Impact(OFF, ERROR, OFF, OFF)));
    } else if (!before.thrown().equals(after.thrown())
        || !before.typeParameters().equals(after.typeParameters())) {
      changes.accept(
          changed(
              operation,
              name + " has other type parameters or declares other exceptions",
              "Code that calls or implements it may not compile.",
              "Declare them as they were."));
    }
  }

  private static boolean isReturned(JavaSignature before, JavaSignature after) {
    return before.replyType().equals(after.replyType())
        && before.wrapper().equals(after.wrapper())
        && before.isSuspending() == after.isSuspending();
  }

  private static String returned(JavaSignature signature) {
    String reply = SimpleNames.nested(signature.replyType());
    String wrapped =
        signature.wrapper().isEmpty()
            ? reply
            : SimpleNames.nested(signature.wrapper()) + "<" + reply + ">";
    return signature.isSuspending() ? "suspending " + wrapped : wrapped;
  }

  private static Change changed(OperationPair operation, String what, String why, String repair) {
    return new Change(
        CHANGED,
        CHANGED.impact(),
        operation.beforePointer(),
        operation.afterPointer(),
        what,
        why,
        repair);
  }
}
