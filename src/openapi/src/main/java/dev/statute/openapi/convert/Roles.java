package dev.statute.openapi.convert;

import dev.statute.law.Law;
import dev.statute.law.Role;
import dev.statute.law.RoleRule;
import dev.statute.openapi.convert.note.Notes;
import dev.statute.openapi.document.Node;
import dev.statute.openapi.model.DocumentOperation;
import dev.statute.openapi.model.DocumentResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides what the server of some operations is. */
final class Roles {

  private static final String EXTENSION = "x-statute-role";

  private Roles() {}

  /** Returns what a document says itself. */
  static Optional<Role> said(Node.Mapping root) {
    return root.text(EXTENSION)
        .flatMap(
            text -> Stream.of(Role.values()).filter(role -> role.word().equals(text)).findFirst());
  }

  /**
   * Returns what is said; else a gateway where a status belongs to one, and to no origin server.
   */
  static Role of(List<DocumentOperation> operations, Law law, Optional<Role> said, Notes notes) {
    if (said.isPresent()) {
      return said.get();
    }
    Role role = Role.ORIGIN;
    for (DocumentOperation operation : operations) {
      for (DocumentResponse response : operation.responses()) {
        if (isOfGateway(response.status(), law)) {
          role = Role.GATEWAY;
          notes.step(
              "gateway",
              "took the server for a gateway, since it answers as one",
              response.statusPlace());
        }
      }
    }
    return role;
  }

  private static boolean isOfGateway(String status, Law law) {
    return status.matches("[0-9]{3}")
        && law.status(Integer.parseInt(status))
            .map(known -> known.roles())
            .filter(rule -> !permits(rule, Role.ORIGIN) && permits(rule, Role.GATEWAY))
            .isPresent();
  }

  private static boolean permits(RoleRule rule, Role role) {
    return rule.only().isEmpty()
        ? !rule.except().contains(role)
        : rule.only().stream().anyMatch(role::canActAs);
  }
}
