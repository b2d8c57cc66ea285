package dev.statute.complete;

import dev.statute.law.MethodBan;
import dev.statute.law.Role;
import dev.statute.law.RoleRule;
import dev.statute.law.Status;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Knows which statuses may answer an operation. */
final class StatusChoices {

  private StatusChoices() {}

  /**
   * Returns the statuses that may answer.
   *
   * @param names the constants that the vocabulary has
   * @param taken the constants that are declared already
   */
  static List<Choice> of(Asked asked, Collection<String> names, Set<String> taken) {
    return asked.law().statuses().stream()
        .filter(status -> names.contains(status.constantName()))
        .filter(status -> !taken.contains(status.constantName()))
        .filter(status -> isPossible(status, asked))
        .map(
            status ->
                new Choice(status.constantName(), Integer.toString(status.code()), status.title()))
        .toList();
  }

  private static boolean isPossible(Status status, Asked asked) {
    boolean isFinal = !asked.law().classOf(status).interim() || status.concludes() != null;
    RoleRule roles = status.roles();
    return isFinal
        && status.state().isInUse()
        && status.discouraged() == null
        && status.bans().stream().noneMatch(ban -> applies(ban, asked))
        && (roles == null || isOf(roles, asked.effectiveRole()));
  }

  /** An interface has operations of several methods, so that only a ban of all of them counts. */
  private static boolean applies(MethodBan ban, Asked asked) {
    return (asked.method().isEmpty() ? ban.isTotal() : ban.appliesTo(asked.method()))
        && ban.binds(asked.effectiveRole());
  }

  private static boolean isOf(RoleRule roles, Role role) {
    return !roles.except().contains(role)
        && (roles.only().isEmpty() || roles.only().stream().anyMatch(role::canActAs));
  }
}
