package dev.statute.rule.field;

import dev.statute.contract.DeclaredField;
import dev.statute.contract.FieldRef;
import dev.statute.contract.Operation;
import dev.statute.contract.RequestInput;
import dev.statute.contract.Response;
import dev.statute.contract.Site;
import dev.statute.rule.Basis;
import dev.statute.rule.Check;
import dev.statute.rule.Fix;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;
import dev.statute.text.Printable;
import dev.statute.text.Tokens;

/** The name of a header field is a token. */
final class FieldNameCheck implements Check {

  @Override
  public String family() {
    return "field-name";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    for (Response response : subject.contract().declaredResponses()) {
      for (DeclaredField declared : response.fields()) {
        check(declared.ref(), declared.site(), subject, violations);
      }
    }
    for (Operation operation : subject.contract().operations()) {
      operation
          .inputs(RequestInput.Field.class)
          .forEach(input -> check(input.ref(), input.site(), subject, violations));
    }
  }

  private static void check(FieldRef ref, Site site, Subject subject, Violations violations) {
    if (ref instanceof FieldRef.Unregistered && !Tokens.isToken(ref.name())) {
      violations.add(
          Basis.STRUCTURE,
          Violation.at(
              site,
              Printable.quoted(ref.name()) + " is not the name of a header field",
              subject.law().general().fieldName().clause()
                  + ": the name of a field is a token, which has only letters, digits and"
                  + " !#$%&'*+-.^_`|~.",
              fix(ref.name(), site)));
    }
  }

  private static Fix fix(String name, Site site) {
    String corrected = Tokens.corrected(name);
    return corrected.isEmpty()
        ? new Fix.Text("Write a name such as \"X-Request-Id\".")
        : new Fix.Worded("Write \"" + corrected + "\".", new Fix.SetText(site, corrected));
  }
}
