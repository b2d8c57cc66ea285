package dev.statute.judge;

import dev.statute.api.DeclaredField;
import dev.statute.api.DeclaredResponse;
import dev.statute.law.FieldRule;
import dev.statute.law.Status;
import dev.statute.rule.Basis;
import java.util.List;
import java.util.function.Consumer;

/** What stands for another response carries what that one would carry, and so no more of it. */
final class MirroredFieldRule extends DeclaredFieldRule {

  MirroredFieldRule() {
    super(
        new RuleInfo(
            Basis.DOUBT.id("mirrored-field"),
            Basis.DOUBT,
            "a response that stands in for another carries no field that the other does not"));
  }

  @Override
  void check(Answer answer, DeclaredField declared, Consumer<Violation> violations) {
    if (!answer.isLegal() || declared.field().managed()) {
      return;
    }
    for (FieldRule rule : answer.response().status().fields()) {
      if (rule.mirrors() != null
          && rule.field().equals(declared.field().name())
          && rule.ground().binds(answer.api().role())) {
        List<DeclaredResponse> mirrored = responses(answer, rule.mirrors());
        if (!mirrored.isEmpty()
            && mirrored.stream().noneMatch(response -> response.declares(rule.field()))) {
          violations.accept(violation(answer, declared, rule, mirrored.get(0).status()));
        }
      }
    }
  }

  /** Returns the responses of the operation of an answer that have a status. */
  static List<DeclaredResponse> responses(Answer answer, int code) {
    return answer.api().responsesOf(answer.operation()).stream()
        .filter(response -> response.status().code() == code)
        .toList();
  }

  private static Violation violation(
      Answer answer, DeclaredField declared, FieldRule rule, Status mirrored) {
    String constant = declared.field().constantName();
    return new Violation(
        declared.place(),
        answer.operation().place(),
        carries(answer, declared)
            + ", but the "
            + mirrored.title()
            + " of "
            + answer.operation().name()
            + " does not",
        rule.ground().clause()
            + ": the response carries this field if the "
            + mirrored.title()
            + " to the same request would carry it.",
        "Declare headers = "
            + constant
            + " at the "
            + mirrored.title()
            + " instead, and this response has the field too, or remove "
            + constant
            + " from its headers.");
  }
}
