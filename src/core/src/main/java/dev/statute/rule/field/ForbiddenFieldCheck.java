package dev.statute.rule.field;

import dev.statute.contract.shape.Prohibition;
import dev.statute.law.Ground;
import dev.statute.rule.Basis;
import dev.statute.rule.Check;
import dev.statute.rule.Fix;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;
import java.util.List;
import java.util.Optional;

/** A response carries no header field that it must not or should not carry. */
final class ForbiddenFieldCheck implements Check {
  @Override
  public String family() {
    return "forbidden-field";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    for (AnswerField declared : AnswerField.in(subject)) {
      List<Prohibition> prohibitions =
          declared.answer().shape().prohibitions(declared.field().name());
      prohibitions.stream()
          .filter(Prohibition::isUnconditional)
          .map(Prohibition::ground)
          .findFirst()
          .ifPresent(ground -> violations.add(ground, always(declared, ground)));
      if (declared.declared().isAlways()) {
        prohibitions.stream()
            .flatMap(found -> sometimes(declared, found).stream())
            .findFirst()
            .ifPresent(violation -> violations.add(Basis.DOUBT, violation));
      }
    }
  }

  private static Violation always(AnswerField declared, Ground ground) {
    boolean isRequirement = Basis.of(ground.level()) == Basis.REQUIREMENT;
    String verb = isRequirement ? "must not" : "should not";
    return declared.violation(
        declared.answer().title() + " " + verb + " carry " + declared.field().name(),
        ground.clause() + ": a server " + verb + " send the field in this response.",
        declared.removal());
  }

  private static Optional<Violation> sometimes(AnswerField declared, Prohibition prohibition) {
    return prohibition
        .condition()
        .map(
            condition ->
                declared.violation(
                    declared.answer().title()
                        + " always carries "
                        + declared.field().name()
                        + " here",
                    prohibition.ground().clause()
                        + ": a server must not send the field if "
                        + condition.words()
                        + ".",
                    new Fix.MakeFieldOptional(declared.answer().response(), declared.field()),
                    declared.removal()));
  }
}
