package dev.statute.check;

import dev.statute.declaration.OperationDeclaration;
import dev.statute.declaration.ParameterDeclaration;
import dev.statute.declaration.ParameterDeclaration.Kind;
import dev.statute.rule.Violation;
import dev.statute.runtime.RuntimeType;
import java.util.List;
import java.util.function.Consumer;

/** Says what goes with a form that is the content of a request, and what does not. */
final class FormParameters {

  private FormParameters() {}

  /** Reports what cannot be sent with the fields or parts of a form. */
  static void check(
      OperationDeclaration operation,
      List<ParameterDeclaration> bodies,
      Consumer<Violation> violations) {
    List<ParameterDeclaration> fields = operation.parameters(Kind.FORM);
    List<ParameterDeclaration> parts = operation.parameters(Kind.PART);
    if (!fields.isEmpty() && !parts.isEmpty()) {
      fields.forEach(field -> violations.accept(mixed(field, parts.get(0))));
    }
    List<ParameterDeclaration> form = parts.isEmpty() ? fields : parts;
    if (!form.isEmpty()) {
      bodies.forEach(body -> violations.accept(content(body, form.get(0))));
    }
  }

  private static Violation mixed(ParameterDeclaration field, ParameterDeclaration part) {
    return JavaViolation.at(
        field.place(),
        field.name()
            + " cannot be a field of the form, since "
            + part.name()
            + " is a part of multipart/form-data",
        "A request has one content, which is either application/x-www-form-urlencoded or"
            + " multipart/form-data.",
        "Annotate it with @Part: a part that is no file is a field of the form (RFC 7578, 4.2).",
        new JavaChange.BindWith(field.place(), RuntimeType.PART));
  }

  private static Violation content(ParameterDeclaration body, ParameterDeclaration input) {
    boolean isPart = input.kind() == Kind.PART;
    return JavaViolation.at(
        body.place(),
        body.name()
            + " cannot be the content of the request, since "
            + input.name()
            + (isPart ? " is a part of it" : " is a field of the form that is the content"),
        "A request has one content, and a parameter that no annotation binds is bound to it.",
        isPart
            ? "Annotate it with @Part, or bind it with @QueryParam, @HeaderParam or @PathParam."
            : "Annotate it with @FormParam, or bind it with @QueryParam, @HeaderParam or"
                + " @PathParam.",
        new JavaChange.BindWith(body.place(), isPart ? RuntimeType.PART : RuntimeType.FORM_PARAM));
  }

  /** Reports a file that is to be content without a form. */
  static Violation file(ParameterDeclaration parameter) {
    return JavaViolation.at(
        parameter.place(),
        parameter.name() + " is a FilePart, which only a form can contain",
        "A parameter that no annotation binds is the content of the request, which a codec reads.",
        "Annotate it with @Part; or take dev.statute.codec.Content, if the content is the file.",
        new JavaChange.BindWith(parameter.place(), RuntimeType.PART));
  }
}
