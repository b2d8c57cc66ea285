package dev.statute.rule.route;

import dev.statute.contract.Contract;
import dev.statute.contract.Operation;
import dev.statute.contract.PathTemplate;
import dev.statute.contract.RequestInput;
import dev.statute.contract.Site;
import dev.statute.rule.Basis;
import dev.statute.rule.Check;
import dev.statute.rule.Fix;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Paths are path templates, without wildcards and without variables as others write them. */
final class PathSyntaxCheck implements Check {

  private static final Fix INSTEAD =
      new Fix.Text(
          "Write a path such as \"/orders/{id}\"; the path of the API precedes that of the"
              + " operation.");

  @Override
  public String family() {
    return "path-syntax";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    Contract contract = subject.contract();
    check(subject, contract.path(), contract.pathSite(), contract.operations(), violations);
    for (Operation operation : contract.operations()) {
      check(subject, operation.path(), operation.pathSite(), List.of(operation), violations);
      if (operation.path().isValid() && contract.path().isValid()) {
        PathTemplate both = contract.pathOf(operation);
        checkSyntax(subject, both, operation.pathSite(), INSTEAD, violations);
      }
    }
  }

  private static void check(
      Subject subject,
      PathTemplate path,
      Site site,
      List<Operation> operations,
      Violations violations) {
    checkSyntax(subject, path, site, fix(path, site), violations);
    ForeignSegment.find(path)
        .filter(segment -> !segment.isTaken(operations))
        .ifPresent(
            segment ->
                violations.add(Basis.DOUBT, literal(subject, path, site, operations, segment)));
  }

  private static void checkSyntax(
      Subject subject, PathTemplate path, Site site, Fix fix, Violations violations) {
    if (!path.isValid()) {
      violations.add(
          Basis.STRUCTURE,
          Violation.at(
              site,
              "the path '" + path.text() + "' " + path.problem(),
              "A path consists of segments that start with a slash and contain characters that a"
                  + " URI allows ("
                  + subject.law().general().path().clause()
                  + "), with variables in braces.",
              fix));
    }
  }

  private static Fix fix(PathTemplate path, Site site) {
    PathTemplate corrected = path.corrected();
    return corrected.isValid() ? new Fix.SetPath(site, corrected) : INSTEAD;
  }

  private static Violation literal(
      Subject subject,
      PathTemplate path,
      Site site,
      List<Operation> operations,
      ForeignSegment segment) {
    return Violation.at(
        site,
        "the path '"
            + path.text()
            + "' has the segment '"
            + segment.text()
            + "', which matches only a segment with the same text",
        "A path consists of literal text ("
            + subject.law().general().path().clause()
            + ") and variables in braces. A variable is written {name} and matches one segment.",
        segment
            .variable()
            .map(name -> variable(path, site, operations, segment, name))
            .orElse(
                new Fix.Text(
                    "Write a variable such as {name} instead, or {name+} for one or more"
                        + " segments.")));
  }

  /** Each operation that has the path has to take the variable then. */
  private static Fix variable(
      PathTemplate path,
      Site site,
      List<Operation> operations,
      ForeignSegment segment,
      String name) {
    String variable = "{" + name + "}";
    List<Fix.Change> changes = new ArrayList<>();
    changes.add(new Fix.SetText(site, path.text().replace(segment.text(), variable)));
    operations.forEach(operation -> changes.addAll(taking(operation, name)));
    return new Fix.Worded("Write " + variable + " instead.", new Fix.All(changes));
  }

  /** An input that is not bound by a declaration is bound to the variable of its name. */
  private static List<Fix.Change> taking(Operation operation, String variable) {
    Optional<RequestInput> input =
        operation.inputs().stream().filter(other -> other.name().equals(variable)).findFirst();
    if (input.isEmpty()) {
      return List.of(new Fix.Apply(new Fix.AddPathVariable(operation, variable)));
    }
    return input.get().isExplicit()
        ? List.of(new Fix.RemoveDeclaration(input.get().site()))
        : List.of();
  }
}
