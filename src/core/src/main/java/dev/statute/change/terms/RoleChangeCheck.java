package dev.statute.change.terms;

import dev.statute.change.Change;
import dev.statute.change.ChangeCheck;
import dev.statute.change.ChangeRule;
import dev.statute.change.ContractPair;
import dev.statute.contract.file.Pointer;
import dev.statute.law.Role;
import dev.statute.law.RoleRule;
import dev.statute.law.State;
import dev.statute.law.Status;
import dev.statute.rule.Words;
import java.util.List;
import java.util.function.Consumer;

/** Finds servers whose new role lets them answer what they could not. */
final class RoleChangeCheck implements ChangeCheck {

  private static final ChangeRule CHANGED =
      new ChangeRule(
          "changed-role", "the server got a role in which it may answer more", Impacts.WARNS_ALL);

  @Override
  public List<ChangeRule> rules() {
    return List.of(CHANGED);
  }

  @Override
  public void compare(ContractPair contracts, Consumer<Change> changes) {
    Role before = contracts.before().role();
    Role after = contracts.after().role();
    List<Status> possible =
        contracts.law().statuses().stream()
            .filter(status -> status.state() == State.ACTIVE)
            .filter(status -> isFor(after, status) && !isFor(before, status))
            .toList();
    if (before != after && !possible.isEmpty()) {
      changes.accept(
          new Change(
              CHANGED,
              CHANGED.impact(),
              Pointer.of("role"),
              Pointer.of("role"),
              "the role of the server was " + before.word() + " and is " + after.word(),
              "A server in that role may answer with "
                  + Words.and(possible.stream().map(RoleChangeCheck::named).toList())
                  + ", for which clients may not be prepared.",
              "Declare those that the server answers with, and tell clients."));
    }
  }

  private static String named(Status status) {
    RoleRule rule = status.roles();
    return status.title() + (rule == null ? "" : " (" + rule.ground().clause() + ")");
  }

  private static boolean isFor(Role role, Status status) {
    RoleRule rule = status.roles();
    return rule == null
        || ((rule.only().isEmpty() || rule.only().stream().anyMatch(role::canActAs))
            && !rule.except().contains(role));
  }
}
