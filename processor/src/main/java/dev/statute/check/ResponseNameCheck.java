package dev.statute.check;

import dev.statute.declaration.ApiDeclaration;
import dev.statute.declaration.ResponseDeclaration;
import dev.statute.rule.Basis;
import dev.statute.rule.Violation;
import java.util.function.Consumer;

/** The name of a response becomes the name of a record. */
final class ResponseNameCheck extends JavaCheck {

  ResponseNameCheck(ApiDeclaration api) {
    super("response-name", Basis.STRUCTURE, api);
  }

  @Override
  void check(ApiDeclaration api, Consumer<Violation> violations) {
    for (ResponseDeclaration response : api.declaredResponses()) {
      if (!response.hasValidName()) {
        violations.accept(
            JavaViolation.at(
                response.response().nameSite(),
                "'" + response.writtenName() + "' cannot be the name of a response",
                "It becomes the name of a record, so it must start with a capital letter and"
                    + " contain only letters and digits.",
                "Write a name such as name = \"Other" + response.status().name() + "\"."));
      }
    }
  }
}
