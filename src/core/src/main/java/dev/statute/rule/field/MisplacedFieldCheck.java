package dev.statute.rule.field;

import dev.statute.law.FieldUse;
import dev.statute.law.Law;
import dev.statute.law.Status;
import dev.statute.rule.Answer;
import dev.statute.rule.Check;
import dev.statute.rule.Subject;
import dev.statute.rule.Violations;
import dev.statute.rule.Words;
import java.util.List;
import java.util.stream.Stream;

/** A response carries no header field that means something in other responses only. */
final class MisplacedFieldCheck implements Check {
  @Override
  public String family() {
    return "misplaced-field";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    for (AnswerField declared : AnswerField.in(subject)) {
      Answer answer = declared.answer();
      FieldUse use = declared.field().use();
      if (use != null
          && use.ground().binds(answer.role())
          && !use.includes(answer.status(), answer.method().token())) {
        violations.add(
            use.ground(),
            declared.violation(
                declared.declaration() + ", which has no meaning there",
                use.ground().clause()
                    + ": the field belongs to "
                    + Words.and(responses(use, answer.law()))
                    + ".",
                declared.removal()));
      }
    }
  }

  private static List<String> responses(FieldUse use, Law law) {
    Stream<String> statuses =
        use.statuses().stream()
            .flatMap(code -> law.status(code).stream())
            .filter(status -> !law.classOf(status).interim())
            .map(Status::title);
    Stream<String> classes =
        use.classes().stream().map(name -> law.statusClass(name).digit() + "xx responses");
    Stream<String> methods = use.methods().stream().map(method -> "responses to " + method);
    return Stream.of(statuses, classes, methods).flatMap(words -> words).toList();
  }
}
