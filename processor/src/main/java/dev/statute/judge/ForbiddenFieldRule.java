package dev.statute.judge;

import dev.statute.api.DeclaredField;
import dev.statute.law.FieldRule;
import dev.statute.law.Ground;
import dev.statute.rule.Basis;
import java.util.Optional;
import java.util.function.Consumer;

/** A response carries no header field that it must not or should not carry. */
final class ForbiddenFieldRule extends DeclaredFieldRule {

  ForbiddenFieldRule(Basis basis, String summary) {
    super(new RuleInfo(basis.id("forbidden-field"), basis, summary));
  }

  @Override
  void check(Answer answer, DeclaredField declared, Consumer<Violation> violations) {
    FieldProhibitions prohibitions =
        new FieldProhibitions(answer.api(), answer.response(), answer.method().token());
    if (info().basis() == Basis.DOUBT) {
      prohibitions.sometimes(declared.field()).stream()
          .findFirst()
          .ifPresent(rule -> violations.accept(sometimes(answer, declared, rule)));
      return;
    }
    Optional<Ground> ground = prohibitions.always(declared.field()).stream().findFirst();
    ground
        .filter(found -> Basis.of(found.level()) == info().basis())
        .ifPresent(found -> violations.accept(always(answer, declared, found)));
  }

  private Violation always(Answer answer, DeclaredField declared, Ground ground) {
    String verb = info().basis() == Basis.REQUIREMENT ? "must not" : "should not";
    return new Violation(
        declared.place(),
        answer.operation().place(),
        answer.title() + " " + verb + " carry " + declared.field().name(),
        ground.clause() + ": a server " + verb + " send the field in this response.",
        "Remove " + declared.field().constantName() + " from its headers.");
  }

  private static Violation sometimes(Answer answer, DeclaredField declared, FieldRule rule) {
    return new Violation(
        declared.place(),
        answer.operation().place(),
        answer.title() + " always carries " + declared.field().name() + " here",
        rule.ground().clause()
            + ": a server must not send the field if "
            + rule.condition().words()
            + ".",
        "Make sure that this is never so and suppress this warning, or remove "
            + declared.field().constantName()
            + " from its headers.");
  }
}
