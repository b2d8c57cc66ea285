package dev.statute.change.terms;

import dev.statute.change.Change;
import dev.statute.change.ChangeCheck;
import dev.statute.change.ChangeRule;
import dev.statute.change.ContractPair;
import dev.statute.change.Impact;
import dev.statute.change.OperationPair;
import dev.statute.change.terms.Access.Way;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Finds ways to authenticate that operations no longer accept, or newly accept. */
final class SchemeChangeCheck implements ChangeCheck {

  private static final ChangeRule REMOVED =
      new ChangeRule(
          "removed-security-scheme",
          "an operation no longer accepts the credentials of a scheme",
          Impacts.BREAKS_CLIENTS);
  private static final ChangeRule ADDED =
      new ChangeRule(
          "added-security-scheme",
          "an operation accepts the credentials of another scheme",
          Impact.NONE);

  @Override
  public List<ChangeRule> rules() {
    return List.of(REMOVED, ADDED);
  }

  @Override
  public void compare(ContractPair contracts, Consumer<Change> changes) {
    for (OperationPair pair : contracts.operations()) {
      Access before = Access.of(contracts.before(), pair.before());
      Access after = Access.of(contracts.after(), pair.after());
      if (!before.ways().isEmpty() && !after.ways().isEmpty()) {
        only(before, after).forEach(way -> removed(pair, way).ifPresent(changes));
        only(after, before).forEach(way -> changes.accept(added(pair, way)));
      }
    }
  }

  /** Returns the ways of one, each once, that the other does not have. */
  private static List<Way> only(Access one, Access other) {
    Set<List<String>> seen = new HashSet<>();
    return one.ways().stream()
        .filter(way -> other.like(way).isEmpty())
        .filter(way -> seen.add(way.identity()))
        .toList();
  }

  private static Optional<Change> removed(OperationPair pair, Way way) {
    return Challenge.of(pair.law(), way.isOfProxy())
        .map(
            challenge ->
                new Change(
                    REMOVED,
                    REMOVED.impact(),
                    pair.beforePointer().then("security", way.name()),
                    pair.afterPointer().then("security"),
                    pair.after().name()
                        + " no longer accepts credentials of the scheme '"
                        + way.name()
                        + "'",
                    "Clients that have no others are answered with "
                        + challenge.asking()
                        + ", and a challenge that they do not know ("
                        + challenge.clause()
                        + ").",
                    "Accept credentials of both schemes, and announce the end of the old one."));
  }

  private static Change added(OperationPair pair, Way way) {
    return new Change(
        ADDED,
        ADDED.impact(),
        pair.beforePointer().then("security"),
        pair.afterPointer().then("security", way.name()),
        pair.after().name() + " accepts credentials of the scheme '" + way.name() + "'",
        "Clients can choose among the challenges of a response.",
        "Tell clients.");
  }
}
