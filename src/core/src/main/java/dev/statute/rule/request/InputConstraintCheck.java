package dev.statute.rule.request;

import dev.statute.contract.Constraint;
import dev.statute.contract.Operation;
import dev.statute.rule.Basis;
import dev.statute.rule.Check;
import dev.statute.rule.Fix;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;
import dev.statute.rule.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The constraints of an input can be checked, and some value satisfies them. */
final class InputConstraintCheck implements Check {

  private static final String NO_VALUE =
      "No value satisfies both, so the server would refuse every request.";

  private static final String NO_CHECK =
      "A validator rejects such a declaration when the first request comes.";

  @Override
  public String family() {
    return "input-constraint";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    for (Operation operation : subject.contract().operations()) {
      List<ValueBound> bounds = new ArrayList<>();
      for (Constraint constraint : operation.constraints()) {
        check(constraint, violation -> violations.add(Basis.STRUCTURE, violation));
        for (ValueBound bound : ValueBound.of(constraint)) {
          bounds.stream()
              .filter(other -> isOfOne(other.constraint(), constraint))
              .filter(other -> other.excludes(bound) || bound.excludes(other))
              .findFirst()
              .ifPresent(
                  other ->
                      violations.add(
                          Basis.STRUCTURE, contradiction(other.constraint(), constraint)));
          bounds.add(bound);
        }
      }
    }
  }

  private static boolean isOfOne(Constraint first, Constraint second) {
    return first.input().equals(second.input()) && first.pointer().equals(second.pointer());
  }

  private static void check(Constraint constraint, Consumer<Violation> violations) {
    ConstrainedKind.misfit(constraint).map(kind -> misfit(constraint, kind)).ifPresent(violations);
    if (constraint.kind().equals("Size")
        && ValueBound.number(constraint, "min")
            .flatMap(
                min -> ValueBound.number(constraint, "max").filter(max -> min.compareTo(max) > 0))
            .isPresent()) {
      violations.accept(
          Violation.at(
              constraint.site(),
              "the minimal size of "
                  + value(constraint)
                  + ", "
                  + constraint.argument("min").orElse("")
                  + ", is above the maximal one, "
                  + constraint.argument("max").orElse(""),
              NO_VALUE,
              new Fix.Text("Swap them, or correct one of the two.")));
    }
    if (constraint.kind().equals("Pattern")) {
      pattern(constraint, violations);
    }
  }

  private static void pattern(Constraint constraint, Consumer<Violation> violations) {
    String expression = constraint.argument("regexp").orElse("");
    try {
      Pattern.compile(expression);
    } catch (PatternSyntaxException e) {
      violations.accept(
          Violation.at(
              constraint.site(),
              "the pattern of "
                  + value(constraint)
                  + " is not a regular expression: "
                  + Words.visible(e.getDescription()),
              NO_CHECK,
              new Fix.Text("Correct it; a backslash in a Java string is written twice.")));
    }
  }

  private static Violation misfit(Constraint constraint, ConstrainedKind kind) {
    String type = constraint.valueType();
    return Violation.at(
        constraint.site(),
        constraint.kind()
            + " is not a constraint for "
            + type.substring(type.lastIndexOf('.') + 1)
            + ", the type of "
            + value(constraint),
        NO_CHECK,
        new Fix.Worded(
            "Remove it, or use a constraint for such values, such as " + kind.constraints() + ".",
            new Fix.RemoveDeclaration(constraint.site())));
  }

  private static Violation contradiction(Constraint first, Constraint second) {
    return Violation.at(
        second.site(),
        second.kind() + " of " + value(second) + " contradicts " + first.kind(),
        NO_VALUE,
        new Fix.Worded("Correct one of the two.", new Fix.Swap(first.site(), second.site())));
  }

  private static String value(Constraint constraint) {
    return constraint.pointer().isEmpty()
        ? constraint.input()
        : Words.visible(constraint.pointer()) + " of " + constraint.input();
  }
}
