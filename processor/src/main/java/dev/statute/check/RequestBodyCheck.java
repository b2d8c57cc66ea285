package dev.statute.check;

import dev.statute.declaration.ApiDeclaration;
import dev.statute.declaration.OperationDeclaration;
import dev.statute.declaration.ParameterDeclaration;
import dev.statute.read.statute.ContextTypes;
import dev.statute.rule.Basis;
import dev.statute.rule.Fix;
import dev.statute.rule.Violation;
import dev.statute.runtime.RuntimeType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** At most one parameter is bound to the content of the request. */
final class RequestBodyCheck extends JavaCheck {

  private static final String FILE_PART = RuntimeType.FILE_PART.qualifiedName();

  RequestBodyCheck(ApiDeclaration api) {
    super("request-body", Basis.STRUCTURE, api);
  }

  @Override
  void check(ApiDeclaration api, Consumer<Violation> violations) {
    for (OperationDeclaration operation : api.operations()) {
      List<ParameterDeclaration> bodies = new ArrayList<>();
      for (ParameterDeclaration parameter : operation.parameters(ParameterDeclaration.Kind.BODY)) {
        if (!ContextTypes.isOf(parameter.type())) {
          bodies.add(parameter);
        } else {
          violations.accept(context(parameter));
        }
      }
      bodies.stream()
          .filter(body -> body.type().equals(FILE_PART))
          .forEach(file -> violations.accept(FormParameters.file(file)));
      FormParameters.check(operation, bodies, violations);
      if (bodies.size() > 1) {
        ParameterDeclaration content =
            bodies.stream().filter(body -> body.bindings() > 0).findFirst().orElse(bodies.get(0));
        bodies.stream()
            .filter(parameter -> parameter != content)
            .forEach(parameter -> violations.accept(violation(content, parameter)));
      }
    }
  }

  private static Violation context(ParameterDeclaration parameter) {
    String type = parameter.type().substring(parameter.type().lastIndexOf('.') + 1);
    return JavaViolation.at(
        parameter.place(),
        parameter.name() + " is a " + type + ", which a request cannot carry",
        "The client implements the interface too, and a parameter that no annotation binds is"
            + " the content of the request.",
        "Annotate it with @Context, or bind what it is needed for, such as"
            + " @HeaderParam(Header.AUTHORIZATION)"
            + " String"
            + " authorization.",
        new JavaChange.BindWith(parameter.place(), RuntimeType.CONTEXT));
  }

  private static Violation violation(ParameterDeclaration content, ParameterDeclaration parameter) {
    return JavaViolation.at(
        parameter.place(),
        parameter.name() + " cannot be the content of the request, since " + content.name() + " is",
        "A request has one content, and a parameter that no annotation binds is bound to it.",
        "Bind it with @QueryParam, @HeaderParam or @PathParam.",
        new Fix.Apply(new Fix.BindElsewhere(parameter.input())));
  }
}
