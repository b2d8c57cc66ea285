package dev.statute.change.catalogue;

import dev.statute.change.ChangeCheck;
import dev.statute.change.ChangeRule;
import dev.statute.change.Impact;
import dev.statute.change.content.ContentChangeChecks;
import dev.statute.change.field.FieldChangeChecks;
import dev.statute.change.operation.OperationChangeChecks;
import dev.statute.change.request.RequestChangeChecks;
import dev.statute.change.response.ResponseChangeChecks;
import dev.statute.change.terms.TermsChangeChecks;
import dev.statute.rule.Severity;
import java.util.List;
import java.util.stream.Stream;

/** The table of all checks of changes. */
public final class ChangeChecks {

  /** An interface is gone: what no comparison of two contracts can find. */
  public static final ChangeRule REMOVED_INTERFACE =
      new ChangeRule(
          "removed-interface",
          "an interface was removed",
          new Impact(Severity.ERROR, Severity.ERROR, Severity.ERROR, Severity.ERROR));

  private ChangeChecks() {}

  /** Returns the checks, in the order in which their rules are listed to people. */
  public static List<ChangeCheck> all() {
    return Stream.of(
            OperationChangeChecks.all(),
            RequestChangeChecks.all(),
            ResponseChangeChecks.all(),
            FieldChangeChecks.all(),
            ContentChangeChecks.all(),
            TermsChangeChecks.all())
        .flatMap(List::stream)
        .toList();
  }

  /** Returns all rules of changes, in the order in which they are listed to people. */
  public static List<ChangeRule> rules() {
    return Stream.concat(
            Stream.of(REMOVED_INTERFACE, MajorVersionCheck.RULE),
            all().stream().flatMap(check -> check.rules().stream()))
        .toList();
  }
}
