package dev.statute.judge;

import dev.statute.api.Api;
import dev.statute.api.Operation;
import dev.statute.api.Parameter;
import dev.statute.contract.PathTemplate;
import dev.statute.rule.Basis;
import dev.statute.text.Nearest;
import java.util.List;
import java.util.function.Consumer;
import javax.lang.model.SourceVersion;

/** Each variable of a path is bound to a parameter, and the other way round. */
final class PathVariableRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "path-variable",
          Basis.STRUCTURE,
          "each variable of the path has a parameter, and each parameter its variable");

  private static final String WHY = "The value of a variable is that of the parameter of its name.";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Api api, Consumer<Violation> violations) {
    for (Operation operation : api.operations()) {
      PathTemplate path = api.pathOf(operation);
      if (path.isValid()) {
        path.repeatedVariables()
            .forEach(variable -> violations.accept(repeated(operation, variable)));
        unbound(api, operation).stream()
            .filter(variable -> !isMisspelt(operation, path, variable))
            .forEach(variable -> violations.accept(unbound(operation, variable)));
        for (Parameter parameter : operation.parameters(Parameter.Kind.PATH)) {
          if (!path.variables().contains(parameter.binding())) {
            violations.accept(unknown(path, parameter));
          }
        }
      }
    }
  }

  /** Returns the variables of the path of an operation that no parameter is bound to. */
  static List<String> unbound(Api api, Operation operation) {
    List<String> bound =
        operation.parameters(Parameter.Kind.PATH).stream().map(Parameter::binding).toList();
    PathTemplate path = api.pathOf(operation);
    return path.isValid()
        ? path.variables().stream().filter(v -> !bound.contains(v)).distinct().toList()
        : List.of();
  }

  /** A parameter that was meant for the variable is reported with what it should have said. */
  private static boolean isMisspelt(Operation operation, PathTemplate path, String variable) {
    return operation.parameters(Parameter.Kind.PATH).stream()
        .map(Parameter::binding)
        .filter(binding -> !path.variables().contains(binding))
        .anyMatch(b -> Nearest.to(b, path.variables()).filter(variable::equals).isPresent());
  }

  private static Violation repeated(Operation operation, String variable) {
    return new Violation(
        operation.pathPlace(),
        "the path has two variables called " + variable,
        WHY,
        "Give one of them another name.");
  }

  private static Violation unbound(Operation operation, String variable) {
    List<String> free =
        operation.parameters().stream()
            .filter(parameter -> !parameter.explicit() && parameter.kind() == Parameter.Kind.BODY)
            .map(Parameter::name)
            .toList();
    String annotation = "@PathParam(\"" + variable + "\")";
    return new Violation(
        operation.pathPlace(),
        "no parameter of " + operation.name() + " is bound to the variable " + variable,
        WHY,
        free.size() == 1
            ? "Write " + annotation + " before the parameter " + free.get(0) + "."
            : "Add a parameter for it, such as " + parameter(variable, annotation) + ".");
  }

  private static String parameter(String variable, String annotation) {
    return SourceVersion.isName(variable) ? "String " + variable : annotation + " String value";
  }

  private static Violation unknown(PathTemplate path, Parameter parameter) {
    String binding = parameter.binding();
    String variables =
        path.variables().isEmpty() ? "; it has none" : "; it has " + Words.and(path.variables());
    return new Violation(
        parameter.place(),
        "the path has no variable " + binding + variables,
        WHY,
        parameter.explicit() ? explicitFix(path, binding) : fix(path, binding));
  }

  private static String explicitFix(PathTemplate path, String binding) {
    return Nearest.to(binding, path.variables())
        .map(nearest -> "Did you mean @PathParam(\"" + nearest + "\")?")
        .orElse("Add {" + binding + "} to the path, or remove the parameter.");
  }

  /** The parameter has the name that the variable was meant to have. */
  private static String fix(PathTemplate path, String binding) {
    return Nearest.to(binding, path.variables())
        .map(nearest -> "Write {" + binding + "} for {" + nearest + "} in the path.")
        .orElse("A variable is its name in braces: write {" + binding + "} in the path.");
  }
}
