package dev.statute.rule.policy;

import dev.statute.contract.Response;
import dev.statute.law.Ground;
import dev.statute.law.Law;
import dev.statute.law.Level;
import dev.statute.law.Policy;
import dev.statute.law.Policy.ProblemType;
import dev.statute.rule.Check;
import dev.statute.rule.Fix;
import dev.statute.rule.KnownResponse;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;
import dev.statute.text.Nearest;
import java.util.List;

/**
 * Finds problem types that a company with a list of them does not have, and responses with another
 * status code than their type says.
 */
final class ProblemRegistryCheck implements Check {

  @Override
  public String family() {
    return "problem-type";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    Policy policy = subject.law().policy();
    if (policy.problems().isEmpty()) {
      return;
    }
    for (KnownResponse known : subject.declared()) {
      String type = known.response().problemType();
      if (!type.isEmpty()) {
        policy
            .problem(type)
            .ifPresentOrElse(
                found -> checkStatus(known, found, subject.law(), violations),
                () -> addUnknown(known.response(), policy, violations));
      }
    }
  }

  private static void checkStatus(
      KnownResponse known, ProblemType type, Law law, Violations violations) {
    int code = type.status().orElse(known.status().code());
    if (code != known.status().code()) {
      violations.add(
          new Ground(Level.POLICY, type.clause()),
          Violation.at(
              known.response().statusSite(),
              known.status().title() + " is not the status of the problem " + type.type(),
              type.clause() + ": problems of this type have the status " + code + ".",
              new Fix.Worded(
                  "Answer " + code + ", or use another problem type.", answer(known, code, law))));
    }
  }

  private static void addUnknown(Response response, Policy policy, Violations violations) {
    List<ProblemType> known = policy.problems();
    String nearest =
        Nearest.to(response.problemType(), known.stream().map(ProblemType::type).toList())
            .orElse(known.get(0).type());
    violations.add(
        new Ground(Level.POLICY, known.get(0).clause()),
        Violation.at(
            response.problemSite(),
            "'" + response.problemType() + "' is not a problem type of the company",
            known.get(0).clause() + ": the problem types begin here.",
            new Fix.Worded(
                "Write " + nearest + ", or add the type to the file.",
                new Fix.SetText(response.problemSite(), nearest))));
  }

  private static List<Fix.Change> answer(KnownResponse known, int code, Law law) {
    return law.status(code).stream()
        .<Fix.Change>map(
            status -> new Fix.Apply(new Fix.SetStatus(known.response(), List.of(status))))
        .toList();
  }
}
