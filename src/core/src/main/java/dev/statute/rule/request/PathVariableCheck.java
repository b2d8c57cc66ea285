package dev.statute.rule.request;

import dev.statute.contract.Operation;
import dev.statute.contract.PathTemplate;
import dev.statute.contract.RequestInput;
import dev.statute.rule.Basis;
import dev.statute.rule.Check;
import dev.statute.rule.Fix;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;
import dev.statute.rule.Words;
import dev.statute.text.Nearest;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Each variable of a path is bound to a parameter, and the other way round. */
final class PathVariableCheck implements Check {

  private static final String WHY = "A path variable is bound to the parameter with its name.";

  @Override
  public String family() {
    return "path-variable";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    for (Operation operation : subject.contract().operations()) {
      PathBindings bindings = PathBindings.of(subject.contract(), operation);
      if (bindings.path().isValid()) {
        check(operation, bindings, violation -> violations.add(Basis.STRUCTURE, violation));
      }
    }
  }

  private static void check(
      Operation operation, PathBindings bindings, Consumer<Violation> violations) {
    bindings.path().repeatedVariables().stream()
        .map(variable -> repeated(operation, variable))
        .forEach(violations);
    // An input that was meant for the variable is reported with what it should have named.
    Set<String> misspelt = bindings.misspelt();
    bindings.unbound().stream()
        .filter(variable -> !misspelt.contains(variable))
        .map(variable -> unbound(operation, variable))
        .forEach(violations);
    bindings.unknown().stream()
        .map(input -> unknown(operation, bindings.path(), input))
        .forEach(violations);
  }

  private static Violation repeated(Operation operation, String variable) {
    return Violation.at(
        operation.pathSite(),
        "the path has two variables called " + variable,
        WHY,
        new Fix.Text("Give one of them another name."));
  }

  private static Violation unbound(Operation operation, String variable) {
    List<RequestInput.Content> free =
        operation.inputs(RequestInput.Content.class).filter(input -> !input.isExplicit()).toList();
    return Violation.at(
        operation.pathSite(),
        "no parameter of " + operation.name() + " is bound to the variable " + variable,
        WHY,
        free.size() == 1
            ? new Fix.BindToVariable(free.get(0), variable)
            : new Fix.AddPathVariable(operation, variable));
  }

  private static Violation unknown(
      Operation operation, PathTemplate path, RequestInput.PathVariable input) {
    String variables =
        path.variables().isEmpty() ? "; it has none" : "; it has " + Words.and(path.variables());
    return new Violation(
        input.site(),
        input.site(),
        "the path has no variable " + input.variable() + variables,
        WHY,
        input.isExplicit()
            ? explicitFixes(operation, path, input)
            : List.of(inferredFix(operation, path, input)),
        "");
  }

  private static List<Fix> explicitFixes(
      Operation operation, PathTemplate path, RequestInput.PathVariable input) {
    return Nearest.to(input.variable(), path.variables())
        .<List<Fix>>map(nearest -> List.of(new Fix.BindToVariable(input, nearest)))
        .orElseGet(
            () ->
                List.of(
                    new Fix.Worded(
                        "Add {" + input.variable() + "} to the path.", extended(operation, input)),
                    new Fix.RemoveInput(input)));
  }

  /** The input has the name that the variable was meant to have. */
  private static Fix inferredFix(
      Operation operation, PathTemplate path, RequestInput.PathVariable input) {
    String variable = "{" + input.variable() + "}";
    return Nearest.to(input.variable(), path.variables())
        .map(
            nearest ->
                new Fix.Worded(
                    "Write " + variable + " for {" + nearest + "} in the path.",
                    renamed(operation, "{" + nearest + "}", variable)))
        .orElseGet(
            () ->
                new Fix.Worded(
                    "A path variable is a name in braces: write " + variable + " in the path.",
                    extended(operation, input)));
  }

  private static Fix.Change extended(Operation operation, RequestInput.PathVariable input) {
    String path = operation.path().text();
    String start = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return new Fix.SetText(operation.pathSite(), start + "/{" + input.variable() + "}");
  }

  /** The variable may stand in the path of the contract, which other operations share. */
  private static List<Fix.Change> renamed(Operation operation, String from, String to) {
    String path = operation.path().text();
    return path.contains(from)
        ? List.of(new Fix.SetText(operation.pathSite(), path.replace(from, to)))
        : List.of();
  }
}
