package dev.statute.check;

import dev.statute.declaration.ApiDeclaration;
import dev.statute.declaration.OperationDeclaration;
import dev.statute.declaration.ParameterDeclaration;
import dev.statute.rule.Basis;
import dev.statute.rule.Violation;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Each parameter is bound to one thing, and no other parameter to the same. */
final class ParameterBindingCheck extends JavaCheck {

  ParameterBindingCheck(ApiDeclaration api) {
    super("parameter-binding", Basis.STRUCTURE, api);
  }

  @Override
  void check(ApiDeclaration api, Consumer<Violation> violations) {
    for (OperationDeclaration operation : api.operations()) {
      Map<String, ParameterDeclaration> bound = new HashMap<>();
      for (ParameterDeclaration parameter : operation.parameters()) {
        if (parameter.bindings() > 1) {
          violations.accept(severalBindings(parameter));
        }
        boolean named = !parameter.binding().isEmpty();
        ParameterDeclaration first = named ? bound.putIfAbsent(key(parameter), parameter) : null;
        if (first != null) {
          violations.accept(sameBinding(first, parameter));
        }
      }
    }
  }

  private static String key(ParameterDeclaration parameter) {
    String binding = parameter.binding();
    // The names of fields are the same in any case (RFC 9110, 5.1).
    boolean isField = parameter.kind() == ParameterDeclaration.Kind.HEADER;
    return parameter.kind() + " " + (isField ? binding.toLowerCase(Locale.ROOT) : binding);
  }

  private static Violation severalBindings(ParameterDeclaration parameter) {
    return JavaViolation.at(
        parameter.place(),
        parameter.name() + " has several annotations that bind it",
        "Its value can come from one place only.",
        "Keep one of them.");
  }

  private static Violation sameBinding(ParameterDeclaration first, ParameterDeclaration parameter) {
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

  private static String what(ParameterDeclaration.Kind kind) {
    return switch (kind) {
      case PATH -> "path variable";
      case QUERY -> "query parameter";
      case HEADER -> "header field";
      case COOKIE -> "cookie";
      case FORM -> "field of the form";
      case PART -> "part";
      case BODY -> "content";
      case CONTEXT -> "context";
    };
  }
}
