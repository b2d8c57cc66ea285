package dev.statute.rule.field;

import dev.statute.contract.DeclaredField;
import dev.statute.contract.Response;
import dev.statute.rule.Basis;
import dev.statute.rule.Check;
import dev.statute.rule.Fix;
import dev.statute.rule.Related;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A response declares each header field once. */
final class DuplicateFieldCheck implements Check {
  @Override
  public String family() {
    return "duplicate-field";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    for (Response response : subject.contract().declaredResponses()) {
      Map<String, DeclaredField> seen = new HashMap<>();
      for (DeclaredField declared : response.fields()) {
        DeclaredField first = seen.putIfAbsent(declared.name().toLowerCase(Locale.ROOT), declared);
        if (first != null) {
          violations.add(
              Basis.STRUCTURE,
              Violation.at(
                      declared.site(),
                      response.status().title()
                          + " declares "
                          + declared.name()
                          + (first.occurrence() == declared.occurrence()
                              ? " twice"
                              : " twice, as a field of each response and as an optional one"),
                      "Each field becomes one component of the type of the response.",
                      new Fix.Worded("Remove one of the two.", new Fix.Remove(declared.site())))
                  .with(new Related.InContract(first.site(), "It is declared here first.")));
        }
      }
    }
  }
}
