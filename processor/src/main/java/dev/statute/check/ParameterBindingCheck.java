package dev.statute.check;

import dev.statute.api.Api;
import dev.statute.api.Operation;
import dev.statute.api.Parameter;
import dev.statute.rule.Basis;
import dev.statute.rule.Violation;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Each parameter is bound to one thing, and no other parameter to the same. */
final class ParameterBindingCheck extends JavaCheck {

  ParameterBindingCheck(Api api) {
    super("parameter-binding", Basis.STRUCTURE, api);
  }

  @Override
  void check(Api api, Consumer<Violation> violations) {
    for (Operation operation : api.operations()) {
      Map<String, Parameter> bound = new HashMap<>();
      for (Parameter parameter : operation.parameters()) {
        if (parameter.bindings() > 1) {
          violations.accept(severalBindings(parameter));
        }
        boolean named = !parameter.binding().isEmpty();
        Parameter first = named ? bound.putIfAbsent(key(parameter), parameter) : null;
        if (first != null) {
          violations.accept(sameBinding(first, parameter));
        }
      }
    }
  }

  private static String key(Parameter parameter) {
    return parameter.kind() + " " + parameter.binding();
  }

  private static Violation severalBindings(Parameter parameter) {
    return JavaViolation.at(
        parameter.place(),
        parameter.name() + " has several annotations that bind it",
        "Its value can come from one place only.",
        "Keep one of them.");
  }

  private static Violation sameBinding(Parameter first, Parameter parameter) {
    return JavaViolation.at(
        parameter.place(),
        parameter.name()
            + " is bound to the "
            + what(parameter.kind())
            + " "
            + parameter.binding()
            + ", as "
            + first.name()
            + " is",
        "A client would send it twice, and a server could not tell which is which.",
        "Remove one of the two parameters, or bind it to something else.");
  }

  private static String what(Parameter.Kind kind) {
    return switch (kind) {
      case PATH -> "path variable";
      case QUERY -> "query parameter";
      case HEADER -> "header field";
      case BODY -> "content";
    };
  }
}
