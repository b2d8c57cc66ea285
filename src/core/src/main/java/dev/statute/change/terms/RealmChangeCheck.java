package dev.statute.change.terms;

import static dev.statute.rule.Severity.OFF;
import static dev.statute.rule.Severity.WARN;

import dev.statute.change.Change;
import dev.statute.change.ChangeCheck;
import dev.statute.change.ChangeRule;
import dev.statute.change.ContractPair;
import dev.statute.change.Impact;
import dev.statute.change.OperationPair;
import dev.statute.change.terms.Access.Way;
import dev.statute.contract.file.Pointer;
import dev.statute.law.Clause;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Finds schemes whose credentials are good for another realm. */
final class RealmChangeCheck implements ChangeCheck {

  private static final ChangeRule CHANGED =
      new ChangeRule(
          "changed-realm", "the realm of a scheme changed", new Impact(OFF, OFF, OFF, WARN));

  @Override
  public List<ChangeRule> rules() {
    return List.of(CHANGED);
  }

  /** Reports each scheme once, however many operations use it. */
  @Override
  public void compare(ContractPair contracts, Consumer<Change> changes) {
    Set<List<String>> seen = new HashSet<>();
    for (OperationPair pair : contracts.operations()) {
      Access after = Access.of(contracts.after(), pair.after());
      for (Way way : Access.of(contracts.before(), pair.before()).ways()) {
        List<Way> same = after.like(way);
        boolean isKept = same.stream().anyMatch(other -> other.realm().equals(way.realm()));
        if (!same.isEmpty() && !isKept && seen.add(List.of(way.name(), same.get(0).name()))) {
          changes.accept(changed(way, same.get(0), contracts));
        }
      }
    }
  }

  private static Change changed(Way before, Way after, ContractPair contracts) {
    Clause clause = contracts.law().general().compatibility().realm().clause();
    return new Change(
        CHANGED,
        CHANGED.impact(),
        Pointer.of("schemes", before.name()),
        Pointer.of("schemes", after.name()),
        "the realm of the scheme '"
            + after.name()
            + "' was "
            + realm(before)
            + " and is "
            + realm(after),
        "Credentials are good for one realm ("
            + clause
            + "). Clients that keep them for the old one do not send them, or ask their users again.",
        "Leave the realm as it was.");
  }

  private static String realm(Way way) {
    return way.realm().isEmpty() ? "empty" : "\"" + way.realm() + "\"";
  }
}
