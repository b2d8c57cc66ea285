package dev.statute.change.terms;

import dev.statute.change.Change;
import dev.statute.change.ChangeCheck;
import dev.statute.change.ChangeRule;
import dev.statute.change.ContractPair;
import dev.statute.change.Impact;
import dev.statute.change.OperationPair;
import dev.statute.change.terms.Access.Way;
import dev.statute.rule.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds operations that need credentials with other scopes. */
final class ScopeChangeCheck implements ChangeCheck {

  private static final ChangeRule ADDED =
      new ChangeRule("added-scope", "an operation needs another scope", Impacts.BREAKS_CLIENTS);
  private static final ChangeRule REMOVED =
      new ChangeRule("removed-scope", "an operation no longer needs a scope", Impact.NONE);

  @Override
  public List<ChangeRule> rules() {
    return List.of(ADDED, REMOVED);
  }

  @Override
  public void compare(ContractPair contracts, Consumer<Change> changes) {
    for (OperationPair pair : contracts.operations()) {
      Access after = Access.of(contracts.after(), pair.after());
      for (Way way : Access.of(contracts.before(), pair.before()).ways()) {
        nearest(way, after).flatMap(now -> change(pair, way, now)).ifPresent(changes);
      }
    }
  }

  /**
   * Returns the way that needs least of what credentials did not have, and most of what they had.
   */
  private static Optional<Way> nearest(Way way, Access after) {
    return after.like(way).stream()
        .min(
            Comparator.<Way>comparingInt(now -> without(now.scopes(), way.scopes()).size())
                .thenComparing(now -> without(way.scopes(), now.scopes()).size()));
  }

  private static Optional<Change> change(OperationPair pair, Way before, Way after) {
    List<String> added = without(after.scopes(), before.scopes());
    List<String> removed = without(before.scopes(), after.scopes());
    if (!added.isEmpty()) {
      return Challenge.of(pair.law(), after.isOfProxy())
          .map(
              challenge ->
                  change(
                      ADDED,
                      pair,
                      before,
                      after,
                      pair.after().name() + " newly needs " + named(added, after),
                      "Clients whose credentials do not permit that are answered with "
                          + challenge.refusing()
                          + ".",
                      "Accept the credentials that sufficed, and announce from when on they will"
                          + " not."));
    }
    return removed.isEmpty()
        ? Optional.empty()
        : Optional.of(
            change(
                REMOVED,
                pair,
                before,
                after,
                pair.after().name() + " no longer needs " + named(removed, after),
                "Credentials that sufficed suffice.",
                "Tell clients, so that they ask for no more than they need."));
  }

  private static String named(List<String> scopes, Way way) {
    List<String> quoted = scopes.stream().map(scope -> "'" + scope + "'").toList();
    return (scopes.size() == 1 ? "the scope " : "the scopes ")
        + Words.and(quoted)
        + " of the scheme '"
        + way.name()
        + "'";
  }

  private static List<String> without(List<String> scopes, List<String> others) {
    return scopes.stream().filter(scope -> !others.contains(scope)).distinct().toList();
  }

  private static Change change(
      ChangeRule rule,
      OperationPair pair,
      Way before,
      Way after,
      String what,
      String why,
      String repair) {
    return new Change(
        rule,
        rule.impact(),
        pair.beforePointer().then("security", before.name()),
        pair.afterPointer().then("security", after.name()),
        what,
        why,
        repair);
  }
}
