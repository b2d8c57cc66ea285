package dev.statute.change.response;

import static dev.statute.rule.Severity.ERROR;
import static dev.statute.rule.Severity.NOTE;
import static dev.statute.rule.Severity.OFF;
import static dev.statute.rule.Severity.WARN;

import dev.statute.change.AnsweredStatus;
import dev.statute.change.Change;
import dev.statute.change.ChangeCheck;
import dev.statute.change.ChangeRule;
import dev.statute.change.ContractPair;
import dev.statute.change.Impact;
import dev.statute.change.SharedChanges;
import dev.statute.change.Speakers;
import dev.statute.contract.file.Pointer;
import dev.statute.contract.file.PublishedResponse;
import java.util.List;
import java.util.function.Consumer;

/** Finds responses that operations no longer give. */
final class RemovedResponseCheck implements ChangeCheck {

  private static final ChangeRule SUCCESS =
      new ChangeRule(
          "removed-success",
          "an operation no longer succeeds in one of several ways",
          new Impact(ERROR, ERROR, OFF, NOTE));

  private static final ChangeRule ONLY_SUCCESS =
      new ChangeRule(
          "removed-only-success",
          "an operation no longer succeeds in the only way that it had",
          new Impact(ERROR, ERROR, OFF, WARN));

  private static final ChangeRule ERROR_RESPONSE =
      new ChangeRule(
          "removed-error",
          "an operation no longer gives an error",
          new Impact(ERROR, ERROR, OFF, OFF));

  @Override
  public List<ChangeRule> rules() {
    return List.of(SUCCESS, ONLY_SUCCESS, ERROR_RESPONSE);
  }

  @Override
  public void compare(ContractPair contracts, Consumer<Change> changes) {
    SharedChanges shared = new SharedChanges(contracts);
    for (ResponseSet set : ResponseSet.all(contracts)) {
      for (AnsweredStatus status : set.removed()) {
        ChangeRule rule = rule(set, status);
        shared.add(
            List.of(rule.id(), status.title(), set.identity(status)),
            set.operation().after().name(),
            speakers -> change(rule, set, status, speakers));
      }
    }
    shared.report(changes);
  }

  private static ChangeRule rule(ResponseSet set, AnsweredStatus status) {
    if (status.isError()) {
      return ERROR_RESPONSE;
    }
    boolean wasOnly =
        set.statusesBefore()
            .filter(other -> !other.isError())
            .map(AnsweredStatus::response)
            .map(PublishedResponse::status)
            .allMatch(status.response().status()::equals);
    return wasOnly ? ONLY_SUCCESS : SUCCESS;
  }

  private static Change change(
      ChangeRule rule, ResponseSet set, AnsweredStatus status, Speakers speakers) {
    return new Change(
        rule,
        rule.impact(),
        Pointer.response(set.operation().before().key(), status.response().key()),
        set.operation().afterPointer(),
        speakers + " no longer " + speakers.verb("answers ", "answer ") + status.title(),
        Consequences.all(
            Consequences.emptyCase(set.operation()),
            "Implementations that return it do not compile.",
            rule == ERROR_RESPONSE ? "" : "Clients wait for it in vain."),
        "Declare "
            + status.title()
            + " until the next major version, even if it is no longer given.");
  }
}
