package dev.statute.change.content;

import static dev.statute.rule.Severity.ERROR;

import dev.statute.change.Change;
import dev.statute.change.ChangeCheck;
import dev.statute.change.ChangeRule;
import dev.statute.change.ContractPair;
import dev.statute.change.Impact;
import dev.statute.change.SharedChanges;
import dev.statute.change.Speakers;
import dev.statute.law.ProblemDocuments;
import java.util.List;
import java.util.function.Consumer;

/** Finds errors that no longer have a problem document. */
final class ProblemDocumentCheck implements ChangeCheck {

  private static final ChangeRule REPLACED =
      new ChangeRule(
          "replaced-problem-document",
          "an error has other content than a problem document, or none",
          new Impact(ERROR, ERROR, ERROR, ERROR));

  @Override
  public List<ChangeRule> rules() {
    return List.of(REPLACED);
  }

  @Override
  public void compare(ContractPair contracts, Consumer<Change> changes) {
    SharedChanges shared = new SharedChanges(contracts);
    for (ContentPair pair : ContentPair.all(contracts)) {
      if (pair.isNoProblemAnyMore()) {
        shared.add(
            pair.response().identity(), pair.operation(), speakers -> change(pair, speakers));
      }
    }
    shared.report(changes);
  }

  private static Change change(ContentPair pair, Speakers speakers) {
    ProblemDocuments problems = pair.response().law().general().problems();
    return new Change(
        REPLACED,
        REPLACED.impact(),
        pair.beforePlace(),
        pair.afterPlace(),
        pair.subject(speakers) + " is no longer told by a problem document",
        "Clients look for the members of such a document to tell what went wrong ("
            + problems.body().clause()
            + ").",
        "Go on to send " + problems.mediaType() + ", and add members to it for what is new.");
  }
}
