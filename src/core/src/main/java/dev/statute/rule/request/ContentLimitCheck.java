package dev.statute.rule.request;

import dev.statute.contract.ContentLimit;
import dev.statute.contract.Contract;
import dev.statute.contract.Operation;
import dev.statute.contract.Site;
import dev.statute.rule.Basis;
import dev.statute.rule.Check;
import dev.statute.rule.Fix;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;
import java.util.stream.Stream;

/** A limit of the content of requests is one that some request can keep, and exceed. */
final class ContentLimitCheck implements Check {

  @Override
  public String family() {
    return "content-limit";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    Contract contract = subject.contract();
    contract.contentLimit().ifPresent(limit -> check(contract, limit, violations));
    for (Operation operation : contract.operations()) {
      operation.contentLimit().ifPresent(limit -> check(operation, limit, violations));
    }
  }

  private static void check(Contract contract, ContentLimit limit, Violations violations) {
    if (limit.octets() <= 0) {
      violations.add(Basis.STRUCTURE, notPositive(limit, limit.site()));
    } else if (operations(contract).noneMatch(Operation::mayReadContent)) {
      String who = "no operation of " + contract.name() + " takes content";
      Fix take = new Fix.Text("Take content in one of them.");
      violations.add(Basis.STRUCTURE, pointless(limit, limit.site(), who, take));
    }
  }

  private static Stream<Operation> operations(Contract contract) {
    return Stream.concat(
        contract.operations().stream(),
        contract.inherited().stream().map(inherited -> inherited.operation()));
  }

  private static void check(Operation operation, ContentLimit limit, Violations violations) {
    if (limit.octets() <= 0) {
      violations.add(Basis.STRUCTURE, notPositive(limit, operation.site()));
    } else if (!operation.mayReadContent()) {
      String who = operation.name() + " takes no content";
      Fix take = new Fix.AddContentInput(operation);
      violations.add(Basis.STRUCTURE, pointless(limit, operation.site(), who, take));
    }
  }

  private static Violation notPositive(ContentLimit limit, Site subject) {
    return Violation.of(
        limit.site(),
        subject,
        "the limit of content must be positive: " + limit.octets(),
        "Every request with content would be refused.",
        new Fix.SetContentLimit(limit),
        new Fix.RemoveContentLimit(limit));
  }

  private static Violation pointless(ContentLimit limit, Site subject, String who, Fix take) {
    return Violation.of(
        limit.site(),
        subject,
        who + ", so the limit of content has no effect",
        "It limits the content of requests, and these have none.",
        new Fix.RemoveContentLimit(limit),
        take);
  }
}
