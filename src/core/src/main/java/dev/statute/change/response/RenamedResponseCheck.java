package dev.statute.change.response;

import static dev.statute.rule.Severity.ERROR;
import static dev.statute.rule.Severity.OFF;

import dev.statute.change.Change;
import dev.statute.change.ChangeCheck;
import dev.statute.change.ChangeRule;
import dev.statute.change.ContractPair;
import dev.statute.change.Impact;
import dev.statute.change.OperationPair;
import dev.statute.change.ResponsePair;
import dev.statute.change.ResponsePairs;
import dev.statute.change.SharedChanges;
import dev.statute.change.Speakers;
import dev.statute.contract.file.SimpleNames;
import java.util.List;
import java.util.function.Consumer;

/** Finds responses whose generated records have other names. */
final class RenamedResponseCheck implements ChangeCheck {

  private static final Impact SOURCE = new Impact(ERROR, ERROR, OFF, OFF);

  private static final ChangeRule RENAMED =
      new ChangeRule("renamed-response", "a response has another name in Java", SOURCE);

  private static final ChangeRule MOVED =
      new ChangeRule(
          "moved-response",
          "a response was declared for one operation and is for all now, or the other way round",
          SOURCE);

  @Override
  public List<ChangeRule> rules() {
    return List.of(RENAMED, MOVED);
  }

  @Override
  public void compare(ContractPair contracts, Consumer<Change> changes) {
    SharedChanges shared = new SharedChanges(contracts);
    for (OperationPair operation : contracts.operations()) {
      for (ResponsePair pair : ResponsePairs.of(operation).pairs()) {
        boolean isMoved = pair.before().isCommon() != pair.after().isCommon();
        boolean isRenamed =
            !pair.before().record().isEmpty()
                && !pair.after().record().isEmpty()
                && !SimpleNames.simple(pair.before().record())
                    .equals(SimpleNames.simple(pair.after().record()));
        if (pair.hasSameStatus() && (isMoved || isRenamed)) {
          ChangeRule rule = isMoved ? MOVED : RENAMED;
          shared.add(
              List.of(rule, pair.identity()),
              operation.after().name(),
              speakers -> change(rule, pair, speakers));
        }
      }
    }
    shared.report(changes);
  }

  private static Change change(ChangeRule rule, ResponsePair pair, Speakers speakers) {
    String old = SimpleNames.nested(pair.before().record());
    String now = SimpleNames.nested(pair.after().record());
    String subject = pair.status().title() + " of " + speakers;
    String what =
        rule == RENAMED
            ? subject + " is " + now + " in Java instead of " + old
            : subject
                + (pair.after().isCommon()
                    ? " is declared for all operations now, as " + now
                    : " is no longer declared for all operations, but as " + now);
    return new Change(
        rule,
        rule.impact(),
        pair.beforePlace(),
        pair.afterPlace(),
        what,
        "Source that names " + old + " does not compile, and classes compiled with it do not run.",
        rule == RENAMED
            ? "Keep the name " + SimpleNames.simple(pair.before().record()) + "."
            : "Declare the response where it was.");
  }
}
