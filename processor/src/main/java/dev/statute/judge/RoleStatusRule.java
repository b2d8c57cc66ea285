package dev.statute.judge;

import dev.statute.api.Api;
import dev.statute.api.DeclaredResponse;
import dev.statute.law.Role;
import dev.statute.law.RoleRule;
import dev.statute.rule.Basis;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A status is one that the server of the interface can answer with. */
final class RoleStatusRule implements Rule {

  /** The roles that an interface can declare. */
  private static final List<Role> DECLARED = List.of(Role.ORIGIN, Role.GATEWAY, Role.PROXY);

  private final RuleInfo info;

  RoleStatusRule(Basis basis, String summary) {
    this.info = new RuleInfo(basis.id("role-status"), basis, summary);
  }

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  public void check(Api api, Consumer<Violation> violations) {
    for (DeclaredResponse response : api.declaredResponses()) {
      RoleRule roles = response.status().roles();
      if (roles != null && isOurs(api, roles) && !permits(roles, api.role())) {
        violations.accept(violation(api, response, roles));
      }
    }
  }

  /** What an interface breaks as long as it does not say what its server is, is in doubt. */
  private boolean isOurs(Api api, RoleRule roles) {
    Basis basis = Basis.of(roles.ground().level());
    boolean isDoubted =
        api.declaredRole().isEmpty()
            && (basis == Basis.REQUIREMENT || basis == Basis.RECOMMENDATION);
    return (isDoubted ? Basis.DOUBT : basis) == info.basis();
  }

  private static boolean permits(RoleRule roles, Role role) {
    return !roles.except().contains(role)
        && (roles.only().isEmpty() || roles.only().stream().anyMatch(role::canActAs));
  }

  private Violation violation(Api api, DeclaredResponse response, RoleRule roles) {
    List<String> senders =
        (roles.only().isEmpty()
                ? Stream.of(Role.values()).filter(role -> !roles.except().contains(role))
                : roles.only().stream())
            .map(RoleStatusRule::words)
            .toList();
    List<String> declarable =
        DECLARED.stream()
            .filter(role -> permits(roles, role))
            .map(role -> "role = Role." + role.name())
            .toList();
    boolean isUnknown = api.declaredRole().isEmpty();
    return new Violation(
        response.statusPlace(),
        isUnknown
            ? api.name()
                + " answers "
                + response.status().title()
                + " and does not say that its server is "
                + article(Words.or(senders))
            : article(words(api.role())) + " " + verb() + " answer " + response.status().title(),
        roles.ground().clause()
            + ": "
            + (roles.only().isEmpty()
                ? "a server of this role does not generate it."
                : only(article(Words.or(senders)))),
        (isUnknown ? "Add " : "Remove this response, or write ")
            + Words.or(declarable)
            + (isUnknown ? " to @Api, or remove this response." : " in @Api."));
  }

  private String verb() {
    return switch (info.basis()) {
      case RECOMMENDATION -> "should not";
      case DOUBT -> "can hardly";
      case LINT -> "does not usually";
      default -> "must not";
    };
  }

  private String only(String senders) {
    return switch (info.basis()) {
      case RECOMMENDATION -> "only " + senders + " should generate it.";
      case LINT -> "as a rule only " + senders + " generates it.";
      default -> "only " + senders + " generates it.";
    };
  }

  private static String words(Role role) {
    return role == Role.ORIGIN ? "origin server" : role.word().replace('-', ' ');
  }

  private static String article(String words) {
    return ("aeiou".indexOf(words.charAt(0)) < 0 ? "a " : "an ") + words;
  }
}
