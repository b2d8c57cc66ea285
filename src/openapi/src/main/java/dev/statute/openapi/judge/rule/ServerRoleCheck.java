package dev.statute.openapi.judge.rule;

import dev.statute.law.Role;
import dev.statute.openapi.document.Node;
import dev.statute.openapi.judge.subject.DocumentContract;
import dev.statute.openapi.judge.subject.DocumentContractReader;
import dev.statute.rule.Basis;
import dev.statute.rule.Check;
import dev.statute.rule.Fix;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;
import dev.statute.rule.Words;
import dev.statute.text.Nearest;
import dev.statute.text.Printable;
import java.util.List;
import java.util.stream.Stream;

/** The role that a document says its server has is one. */
final class ServerRoleCheck implements Check {

  private final DocumentContract document;

  ServerRoleCheck(DocumentContract document) {
    this.document = document;
  }

  @Override
  public String family() {
    return "server-role";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    document
        .api()
        .root()
        .get(DocumentContractReader.ROLE)
        .ifPresent(node -> check(node, violations));
  }

  private void check(Node node, Violations violations) {
    String text = node instanceof Node.Scalar scalar ? scalar.text() : "";
    if (DocumentContractReader.role(text).isEmpty() || node.asText().isEmpty()) {
      List<String> roles = Stream.of(Role.values()).map(Role::word).toList();
      violations.add(
          Basis.STRUCTURE,
          Violation.at(
              document.roleSite(),
              DocumentContractReader.ROLE
                  + " is "
                  + Printable.quoted(text)
                  + ", which is not a role",
              "A role says which responses a server may send: " + Words.or(roles) + ".",
              new Fix.Text(
                  Nearest.to(text, roles)
                      .map(nearest -> "Did you mean " + Printable.quoted(nearest) + "?")
                      .orElse("Write one of these, such as " + Role.GATEWAY.word() + "."))));
    }
  }
}
