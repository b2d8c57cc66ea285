package dev.statute.change.terms;

import static dev.statute.rule.Severity.NOTE;
import static dev.statute.rule.Severity.OFF;
import static dev.statute.rule.Severity.WARN;

import dev.statute.change.Change;
import dev.statute.change.ChangeCheck;
import dev.statute.change.ChangeRule;
import dev.statute.change.ContractPair;
import dev.statute.change.Impact;
import dev.statute.change.OperationPair;
import dev.statute.change.Route;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.rule.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds operations that ask for credentials and did not, or no longer do. */
final class AuthenticationChangeCheck implements ChangeCheck {

  private static final ChangeRule REQUIRED =
      new ChangeRule(
          "required-authentication", "an operation newly requires credentials", Impacts.BREAKS_ALL);
  private static final ChangeRule DROPPED =
      new ChangeRule(
          "dropped-authentication",
          "an operation no longer requires credentials",
          new Impact(WARN, OFF, OFF, NOTE));
  private static final ChangeRule OF_PROXY =
      new ChangeRule(
          "required-proxy-authentication",
          "an operation newly requires credentials for a proxy",
          Impacts.BREAKS_ALL);

  @Override
  public List<ChangeRule> rules() {
    return List.of(REQUIRED, DROPPED, OF_PROXY);
  }

  @Override
  public void compare(ContractPair contracts, Consumer<Change> changes) {
    Optional<Challenge> ofOrigin = Challenge.of(contracts.law(), false);
    Optional<Challenge> ofProxy = Challenge.of(contracts.law(), true);
    for (OperationPair pair : contracts.operations()) {
      Access before = Access.of(contracts.before(), pair.before());
      Access after = Access.of(contracts.after(), pair.after());
      boolean isNew = before.isOpen() && !after.isOpen();
      if (ofProxy.filter(c -> (isNew && after.isOfProxy()) || isNewlyAsked(pair, c)).isPresent()) {
        changes.accept(newlyOfProxy(pair, ofProxy.orElseThrow()));
      } else if (isNew) {
        ofOrigin.ifPresent(challenge -> changes.accept(required(pair, after, challenge)));
      } else if (!before.isOpen() && after.isOpen()) {
        changes.accept(dropped(pair));
      }
    }
  }

  private static boolean isNewlyAsked(OperationPair pair, Challenge challenge) {
    return answers(pair.after(), challenge) && !answers(pair.before(), challenge);
  }

  private static boolean answers(PublishedOperation operation, Challenge challenge) {
    return operation.responses().stream()
        .anyMatch(response -> response.code().orElse(0) == challenge.asks().code());
  }

  private static Change required(OperationPair pair, Access after, Challenge challenge) {
    List<String> names =
        after.ways().stream().map(way -> "'" + way.name() + "'").distinct().toList();
    return change(
        REQUIRED,
        pair,
        pair.after().name() + " newly requires credentials of the scheme " + Words.or(names),
        "Clients that send none are answered with "
            + challenge.asking()
            + ", and those that handle each response have to handle that.",
        "Let clients use "
            + Route.of(pair.after())
            + " without credentials until all of them send some, or protect a new operation instead.");
  }

  private static Change dropped(OperationPair pair) {
    return change(
        DROPPED,
        pair,
        pair.after().name() + " no longer requires credentials",
        "No client breaks, but everybody can now send " + Route.of(pair.after()) + ".",
        "If that is meant, say why: @Breaks(rule = \""
            + DROPPED.id()
            + "\", reason = \"...\"). Otherwise require credentials again.");
  }

  private static Change newlyOfProxy(OperationPair pair, Challenge challenge) {
    return change(
        OF_PROXY,
        pair,
        pair.after().name() + " newly requires credentials for a proxy",
        "Clients that send none are answered with "
            + challenge.asking()
            + ", a status that few of them handle.",
        "Leave it to the proxy to let through those whom it knows by other means.");
  }

  private static Change change(
      ChangeRule rule, OperationPair pair, String what, String why, String repair) {
    return new Change(
        rule,
        rule.impact(),
        pair.beforePointer(),
        pair.afterPointer().then("security"),
        what,
        why,
        repair);
  }
}
