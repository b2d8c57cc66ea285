package dev.statute.change.response;

import static dev.statute.rule.Severity.ERROR;
import static dev.statute.rule.Severity.OFF;
import static dev.statute.rule.Severity.WARN;

import dev.statute.change.AnsweredStatus;
import dev.statute.change.Change;
import dev.statute.change.ChangeCheck;
import dev.statute.change.ChangeRule;
import dev.statute.change.ContractPair;
import dev.statute.change.Impact;
import dev.statute.change.OperationPair;
import dev.statute.change.SharedChanges;
import dev.statute.change.Speakers;
import dev.statute.contract.file.Pointer;
import dev.statute.law.Ground;
import dev.statute.law.Status;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds new responses that are neither errors nor redirects, and those that are asked for. */
final class AddedSuccessCheck implements ChangeCheck {

  private static final ChangeRule PROMISE =
      new ChangeRule(
          "deferred-success",
          "an operation that had done what it was asked for now only promises to do it",
          new Impact(ERROR, OFF, ERROR, ERROR));

  private static final ChangeRule ADDED =
      new ChangeRule(
          "added-success",
          "an operation can succeed in another way",
          new Impact(ERROR, OFF, ERROR, WARN));

  private static final ChangeRule ASKED =
      new ChangeRule(
          "added-asked-response",
          "an operation has a new response, which only requests that ask for it can get",
          new Impact(ERROR, OFF, OFF, OFF));

  @Override
  public List<ChangeRule> rules() {
    return List.of(PROMISE, ADDED, ASKED);
  }

  @Override
  public void compare(ContractPair contracts, Consumer<Change> changes) {
    SharedChanges shared = new SharedChanges(contracts);
    for (ResponseSet set : ResponseSet.all(contracts)) {
      for (Replacement replacement : set.replacements()) {
        replacement.added().stream()
            .filter(status -> deferral(status).isPresent())
            .findFirst()
            .ifPresent(
                status ->
                    shared.add(
                        List.of(PROMISE, replacement.identity()),
                        set.operation().after().name(),
                        speakers -> promise(replacement, status, speakers)));
      }
      for (AnsweredStatus status : set.added()) {
        add(set, status, shared);
      }
    }
    shared.report(changes);
  }

  private static Optional<Ground> deferral(AnsweredStatus status) {
    return status.known().map(Status::deferral);
  }

  private static void add(ResponseSet set, AnsweredStatus status, SharedChanges shared) {
    boolean isRedirect = status.known().filter(known -> known.redirect() != null).isPresent();
    boolean isAsked = Asked.isNewlyAsked(status, set.operation());
    if (!isAsked && (status.isError() || isRedirect)) {
      return;
    }
    ChangeRule rule = isAsked ? ASKED : deferral(status).isPresent() ? PROMISE : ADDED;
    Impact impact =
        set.wasCovered(status) && rule == ADDED ? new Impact(ERROR, OFF, OFF, OFF) : rule.impact();
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
                why(rule, set.operation(), status),
                repair(rule, status)));
  }

  private static Change promise(Replacement replacement, AnsweredStatus status, Speakers speakers) {
    return new Change(
        PROMISE,
        PROMISE.impact(),
        replacement.beforePlace(),
        replacement.afterPlace(),
        speakers
            + speakers.verb(" answers ", " answer ")
            + replacement.now()
            + " instead of "
            + replacement.old(),
        Consequences.all(
            Consequences.lostCase(replacement.old()),
            why(PROMISE, replacement.operation(), status)),
        repair(PROMISE, status));
  }

  private static String why(ChangeRule rule, OperationPair operation, AnsweredStatus status) {
    if (rule == ASKED) {
      return Consequences.all(
          Consequences.missingCase(operation),
          "Clients compiled before never get it, since they do not send "
              + Asked.words(status, operation)
              + ".");
    }
    return Consequences.all(
        Consequences.missingCase(operation),
        deferral(status)
            .map(
                ground ->
                    "Clients take for done what is only promised, and may never be done ("
                        + ground.clause()
                        + ").")
            .orElse(""),
        rule == PROMISE ? "" : Consequences.unknownStatus(status),
        rule == PROMISE ? "" : Consequences.takenFor(status));
  }

  private static String repair(ChangeRule rule, AnsweredStatus status) {
    if (rule == ASKED) {
      return "Callers add a case for it; nothing else has to change.";
    }
    return rule == PROMISE
        ? "Add an operation of its own for what is done later."
        : "Answer "
            + status.title()
            + " only to requests that ask for it, such as by a new parameter.";
  }
}
