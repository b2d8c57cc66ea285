package dev.statute.rule.field;

import dev.statute.contract.DeclaredField;
import dev.statute.contract.Site;
import dev.statute.law.HeaderField;
import dev.statute.rule.Answer;
import dev.statute.rule.Fix;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import java.util.List;

/**
 * A header field that an answer of an operation declares and the law knows.
 *
 * @param answer the answer
 * @param field the field
 * @param declared how the answer declares it
 */
record AnswerField(Answer answer, HeaderField field, DeclaredField declared) {
  /** Returns the fields of all answers, as often as they are declared. */
  static List<AnswerField> in(Subject subject) {
    return subject.answers().stream().flatMap(answer -> of(answer).stream()).toList();
  }

  /** Returns the fields of an answer, as often as they are declared. */
  static List<AnswerField> of(Answer answer) {
    return answer.response().fields().stream()
        .flatMap(
            declared ->
                declared.ref().known().stream()
                    .map(field -> new AnswerField(answer, field, declared)))
        .toList();
  }

  /** Returns where the answer declares it. */
  Site site() {
    return declared.site();
  }

  /** Returns how a message begins: {@code 204 No Content declares Content-Length}. */
  String declaration() {
    return answer.status().title() + " declares " + field.name();
  }

  /** Returns the fix that removes it. */
  Fix removal() {
    return new Fix.RemoveField(answer.response(), field);
  }

  /** Makes a violation at it that is about the operation. */
  Violation violation(String what, String why, Fix... fixes) {
    return Violation.of(site(), answer.operation().site(), what, why, fixes);
  }
}
