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
import dev.statute.contract.file.Pointer;
import dev.statute.law.FieldRule;
import dev.statute.law.FieldType;
import dev.statute.law.HeaderField;
import dev.statute.law.Status;
import dev.statute.law.StatusClass;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds new errors. */
final class AddedErrorCheck implements ChangeCheck {

  private static final ChangeRule CLIENT_ERROR =
      new ChangeRule(
          "added-client-error",
          "an operation has a new client error, and had the one that it is treated as",
          new Impact(ERROR, OFF, WARN, NOTE));

  private static final ChangeRule FIRST_CLIENT_ERROR =
      new ChangeRule(
          "added-first-client-error",
          "an operation has a new client error, and did not have the one that it is treated as",
          new Impact(ERROR, OFF, ERROR, WARN));

  private static final ChangeRule RETRIABLE =
      new ChangeRule(
          "added-retriable-error",
          "an operation has a new error that says when to try again",
          new Impact(ERROR, OFF, WARN, NOTE));

  private static final ChangeRule RETRIABLE_SOME_TIME =
      new ChangeRule(
          "added-retriable-error-without-delay",
          "an operation has a new error after which clients can try again, and does not say when",
          new Impact(ERROR, OFF, WARN, WARN));

  private static final ChangeRule SERVER_ERROR =
      new ChangeRule(
          "added-server-error",
          "an operation has a new server error",
          new Impact(ERROR, OFF, WARN, NOTE));

  @Override
  public List<ChangeRule> rules() {
    return List.of(CLIENT_ERROR, FIRST_CLIENT_ERROR, RETRIABLE, RETRIABLE_SOME_TIME, SERVER_ERROR);
  }

  @Override
  public void compare(ContractPair contracts, Consumer<Change> changes) {
    SharedChanges shared = new SharedChanges(contracts);
    for (ResponseSet set : ResponseSet.all(contracts)) {
      for (AnsweredStatus status : set.added()) {
        if (status.isError() && !Asked.isNewlyAsked(status, set.operation())) {
          add(set, status, shared);
        }
      }
    }
    shared.report(changes);
  }

  private static void add(ResponseSet set, AnsweredStatus status, SharedChanges shared) {
    ChangeRule rule = rule(set, status);
    Impact impact = set.wasCovered(status) ? new Impact(ERROR, OFF, OFF, OFF) : rule.impact();
    shared.add(
        List.of(rule, impact, status.title(), set.identity(status)),
        set.operation().after().name(),
        speakers ->
            new Change(
                rule,
                impact,
                set.operation().beforePointer(),
                Pointer.response(set.operation().after().key(), status.response().key()),
                speakers + " can now answer " + status.title(),
                why(rule, set, status, impact),
                repair(rule, status)));
  }

  private static ChangeRule rule(ResponseSet set, AnsweredStatus status) {
    Optional<String> delay = delay(status);
    if (delay.isPresent()) {
      return status.response().field(delay.get()).isPresent() ? RETRIABLE : RETRIABLE_SOME_TIME;
    }
    if (status.isServers()) {
      return SERVER_ERROR;
    }
    boolean isKnown =
        status
            .statusClass()
            .map(StatusClass::unknown)
            .filter(
                code ->
                    set.statusesBefore().anyMatch(old -> old.response().code().orElse(0) == code))
            .isPresent();
    return isKnown || set.wasCovered(status) ? CLIENT_ERROR : FIRST_CLIENT_ERROR;
  }

  /** Returns the field in which a status that says to try again tells when. */
  private static Optional<String> delay(AnsweredStatus status) {
    return status
        .known()
        .filter(known -> known.repetition() != null)
        .flatMap(known -> delay(known, status));
  }

  private static Optional<String> delay(Status known, AnsweredStatus status) {
    return known.fields().stream()
        .map(FieldRule::field)
        .filter(
            name ->
                status
                    .law()
                    .field(name)
                    .map(HeaderField::type)
                    .filter(type -> type == FieldType.RETRY_AFTER)
                    .isPresent())
        .findFirst();
  }

  private static String why(
      ChangeRule rule, ResponseSet set, AnsweredStatus status, Impact impact) {
    return Consequences.all(
        Consequences.missingCase(set.operation()),
        impact.running() == OFF ? "" : Consequences.unknownStatus(status),
        impact.wire() == OFF ? "" : Consequences.takenFor(status),
        rule == RETRIABLE_SOME_TIME
            ? "Nothing tells clients when to try again, so they do so at once or never ("
                + status.known().map(Status::clause).orElseThrow()
                + ")."
            : "");
  }

  private static String repair(ChangeRule rule, AnsweredStatus status) {
    if (rule == RETRIABLE_SOME_TIME) {
      return "Declare " + delay(status).orElse("the field that tells when") + " with it.";
    }
    if (rule == RETRIABLE || rule == SERVER_ERROR) {
      return "Callers add a case for it, as they have to reckon with errors of any server.";
    }
    String other =
        status
            .statusClass()
            .flatMap(statusClass -> status.law().status(statusClass.unknown()))
            .map(Status::title)
            .orElse("an error that clients know");
    return rule == CLIENT_ERROR
        ? "Answer " + other + ", which clients know, and tell the reason in a problem document."
        : "Let clients know before, and raise the major version.";
  }
}
