package dev.statute.change.catalogue;

import dev.statute.change.ChangeCheck;
import dev.statute.change.ChangeRule;
import dev.statute.change.operation.OperationChangeChecks;
import dev.statute.change.request.RequestChangeChecks;
import dev.statute.change.response.ResponseChangeChecks;
import dev.statute.change.terms.TermsChangeChecks;
import java.util.List;
import java.util.stream.Stream;

/** The table of all checks of changes. */
public final class ChangeChecks {

  private ChangeChecks() {}

  /** Returns the checks, in the order in which their rules are listed to people. */
  public static List<ChangeCheck> all() {
    return Stream.of(
            OperationChangeChecks.all(),
            RequestChangeChecks.all(),
            ResponseChangeChecks.all(),
            TermsChangeChecks.all())
        .flatMap(List::stream)
        .toList();
  }

  /** Returns all rules of changes, in the order in which they are listed to people. */
  public static List<ChangeRule> rules() {
    return all().stream().flatMap(check -> check.rules().stream()).toList();
  }
}
