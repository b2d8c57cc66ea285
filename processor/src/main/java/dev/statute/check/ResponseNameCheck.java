package dev.statute.check;

import dev.statute.declaration.ApiDeclaration;
import dev.statute.declaration.ResponseDeclaration;
import dev.statute.rule.Basis;
import dev.statute.rule.Fix;
import dev.statute.rule.Violation;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The name of a response becomes the name of a record. */
final class ResponseNameCheck extends JavaCheck {

  private static final Pattern WORD_BREAK = Pattern.compile("[^A-Za-z0-9]+");

  ResponseNameCheck(ApiDeclaration api) {
    super("response-name", Basis.STRUCTURE, api);
  }

  /** Returns the words of a name as the name of a record. */
  private static String proposal(ResponseDeclaration response) {
    StringBuilder name = new StringBuilder();
    WORD_BREAK
        .splitAsStream(response.writtenName())
        .filter(word -> !word.isEmpty())
        .forEach(word -> name.append(JavaNames.upperCase(word)));
    String proposal = name.toString();
    return !proposal.isEmpty() && ResponseDeclaration.isValidName(proposal)
        ? proposal
        : "Other" + response.status().name();
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
                "Write a name such as name = \"" + proposal(response) + "\".",
                new Fix.SetText(response.response().nameSite(), proposal(response))));
      }
    }
  }
}
