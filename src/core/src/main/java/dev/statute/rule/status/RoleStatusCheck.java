package dev.statute.rule.status;

import dev.statute.contract.Contract;
import dev.statute.law.Role;
import dev.statute.law.RoleRule;
import dev.statute.rule.Basis;
import dev.statute.rule.Check;
import dev.statute.rule.Fix;
import dev.statute.rule.KnownResponse;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;
import dev.statute.rule.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds statuses that the server of the contract does not answer with. */
final class RoleStatusCheck implements Check {

  /** The roles that a contract can declare. */
  private static final List<Role> DECLARABLE = List.of(Role.ORIGIN, Role.GATEWAY, Role.PROXY);

  @Override
  public String family() {
    return "role-status";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    for (KnownResponse known : subject.declared()) {
      RoleRule roles = known.status().roles();
      if (roles != null && !permits(roles, subject.role())) {
        Basis basis = basis(subject.contract(), roles);
        violations.add(basis, violation(subject.contract(), known, roles, basis));
      }
    }
  }

  private static boolean permits(RoleRule roles, Role role) {
    return !roles.except().contains(role)
        && (roles.only().isEmpty() || roles.only().stream().anyMatch(role::canActAs));
  }

  /** What a contract breaks as long as it does not say what its server is, is in doubt. */
  private static Basis basis(Contract contract, RoleRule roles) {
    Basis basis = Basis.of(roles.ground().level());
    boolean isDoubted =
        contract.declaredRole().isEmpty()
            && (basis == Basis.REQUIREMENT || basis == Basis.RECOMMENDATION);
    return isDoubted ? Basis.DOUBT : basis;
  }

  private static Violation violation(
      Contract contract, KnownResponse known, RoleRule roles, Basis basis) {
    return new Violation(
        known.response().statusSite(),
        known.response().statusSite(),
        what(contract, known, roles, basis),
        roles.ground().clause() + ": " + senders(roles, basis),
        fixes(contract, known, roles),
        "");
  }

  private static String what(Contract contract, KnownResponse known, RoleRule roles, Basis basis) {
    String title = known.status().title();
    return contract.declaredRole().isEmpty()
        ? contract.name()
            + " answers "
            + title
            + " and does not say that its server is "
            + article(senders(roles))
        : article(words(contract.role())) + " " + verb(basis) + " answer " + title;
  }

  private static List<Fix> fixes(Contract contract, KnownResponse known, RoleRule roles) {
    List<Role> suitable = DECLARABLE.stream().filter(role -> permits(roles, role)).toList();
    List<Fix> fixes = new ArrayList<>(List.of(new Fix.RemoveResponse(known.response())));
    if (!suitable.isEmpty()) {
      // The author of a contract without a role more likely forgot it than declared the response
      // by mistake.
      fixes.add(contract.declaredRole().isEmpty() ? 0 : 1, new Fix.SetRole(suitable));
    }
    return fixes;
  }

  private static String verb(Basis basis) {
    return switch (basis) {
      case RECOMMENDATION -> "should not";
      case DOUBT -> "is unlikely to";
      case LINT -> "does not usually";
      default -> "must not";
    };
  }

  private static String senders(RoleRule roles, Basis basis) {
    if (roles.only().isEmpty()) {
      return "a server of this role does not generate it.";
    }
    String senders = article(senders(roles));
    return switch (basis) {
      case RECOMMENDATION -> "only " + senders + " should generate it.";
      case LINT -> "usually only " + senders + " generates it.";
      default -> "only " + senders + " generates it.";
    };
  }

  private static String senders(RoleRule roles) {
    Stream<Role> senders =
        roles.only().isEmpty()
            ? Stream.of(Role.values()).filter(role -> !roles.except().contains(role))
            : roles.only().stream();
    return Words.or(senders.map(RoleStatusCheck::words).toList());
  }

  private static String words(Role role) {
    return role == Role.ORIGIN ? "origin server" : role.word().replace('-', ' ');
  }

  private static String article(String words) {
    return ("aeiou".indexOf(words.charAt(0)) < 0 ? "a " : "an ") + words;
  }
}
