package dev.statute.rule.field;

import dev.statute.contract.Response;
import dev.statute.contract.shape.FieldShape;
import dev.statute.contract.shape.Origin;
import dev.statute.law.FieldRule;
import dev.statute.rule.Answer;
import dev.statute.rule.Basis;
import dev.statute.rule.Check;
import dev.statute.rule.Fix;
import dev.statute.rule.Related;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;
import java.util.List;
import java.util.Optional;

/** A response that stands in for another carries no field that the other does not carry. */
final class MirroredFieldCheck implements Check {
  @Override
  public String family() {
    return "mirrored-field";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    for (AnswerField declared : AnswerField.in(subject)) {
      Integer mirrored = rule(declared).map(FieldRule::mirrors).orElse(null);
      if (mirrored != null && declared.answer().isLegal()) {
        check(declared, declared.answer().siblings(mirrored), violations);
      }
    }
  }

  /** Returns the rule that decides about a field which is there only because it is declared. */
  private static Optional<FieldRule> rule(AnswerField declared) {
    return declared
        .answer()
        .shape()
        .field(declared.field().name())
        .filter(field -> field.origin() instanceof Origin.Declared)
        .flatMap(FieldShape::law);
  }

  private static void check(AnswerField declared, List<Response> others, Violations violations) {
    Answer answer = declared.answer();
    boolean isOwed =
        others.stream()
            .map(other -> answer.shapes().of(other, answer.operation()))
            .anyMatch(shape -> shape.carries(declared.field().name()));
    if (!others.isEmpty() && !isOwed) {
      violations.add(Basis.DOUBT, violation(declared, rule(declared).orElseThrow(), others.get(0)));
    }
  }

  private static Violation violation(AnswerField declared, FieldRule rule, Response other) {
    String title = other.status().title();
    return declared
        .violation(
            declared.declaration()
                + ", but the "
                + title
                + " of "
                + declared.answer().operation().name()
                + " does not",
            rule.ground().clause()
                + ": the response carries this field if the "
                + title
                + " to the same request would carry it.",
            new Fix.MoveField(declared.answer().response(), other, declared.field()),
            declared.removal())
        .with(new Related.InContract(other.statusSite(), title + " is declared here."));
  }
}
