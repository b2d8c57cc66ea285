package dev.statute.change.content;

import static dev.statute.rule.Severity.ERROR;
import static dev.statute.rule.Severity.OFF;
import static dev.statute.rule.Severity.WARN;

import dev.statute.change.Change;
import dev.statute.change.ChangeCheck;
import dev.statute.change.ChangeRule;
import dev.statute.change.ContractPair;
import dev.statute.change.Impact;
import dev.statute.change.SharedChanges;
import dev.statute.change.Speakers;
import java.util.List;
import java.util.function.Consumer;

/** Finds responses that got content, or have none any more. */
final class ContentPresenceCheck implements ChangeCheck {

  private static final ChangeRule REMOVED =
      new ChangeRule(
          "removed-response-content",
          "a response has no content any more",
          new Impact(ERROR, ERROR, ERROR, ERROR));

  private static final ChangeRule ADDED =
      new ChangeRule(
          "added-response-content", "a response got content", new Impact(WARN, ERROR, OFF, OFF));

  @Override
  public List<ChangeRule> rules() {
    return List.of(REMOVED, ADDED);
  }

  @Override
  public void compare(ContractPair contracts, Consumer<Change> changes) {
    SharedChanges shared = new SharedChanges(contracts);
    for (ContentPair pair : ContentPair.all(contracts)) {
      if (pair.hasOtherPresence() && !pair.isNoProblemAnyMore()) {
        shared.add(
            pair.response().identity(),
            pair.operation(),
            speakers -> pair.after().isEmpty() ? removed(pair, speakers) : added(pair, speakers));
      }
    }
    shared.report(changes);
  }

  private static Change removed(ContentPair pair, Speakers speakers) {
    return new Change(
        REMOVED,
        REMOVED.impact(),
        pair.beforePlace(),
        pair.afterPlace(),
        pair.subject(speakers) + " has no content any more",
        "Source that uses its body does not compile, and clients that run find nothing to read.",
        "Go on to send the content.");
  }

  private static Change added(ContentPair pair, Speakers speakers) {
    return new Change(
        ADDED,
        ADDED.impact(),
        pair.beforePlace(),
        pair.afterPlace(),
        pair.subject(speakers) + " has content now",
        "Its record has a component for the body: calls of its constructor do not compile, and"
            + " record patterns neither. Clients that run ignore the content.",
        "Callers read components by their accessors, which stay.");
  }
}
