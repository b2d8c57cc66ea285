package dev.statute.judge;

import dev.statute.api.DeclaredField;
import dev.statute.law.FieldUse;
import dev.statute.law.Law;
import dev.statute.law.Status;
import dev.statute.rule.Basis;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A response carries no header field that means something in other responses only. */
final class MisplacedFieldRule extends DeclaredFieldRule {

  MisplacedFieldRule(Basis basis, String summary) {
    super(new RuleInfo(basis.id("misplaced-field"), basis, summary));
  }

  @Override
  void check(Answer answer, DeclaredField declared, Consumer<Violation> violations) {
    FieldUse use = declared.field().use();
    if (use != null
        && Basis.of(use.ground().level()) == info().basis()
        && use.ground().binds(answer.api().role())
        && !use.includes(answer.response().status(), answer.method().token())) {
      violations.accept(
          new Violation(
              declared.place(),
              answer.operation().place(),
              carries(answer, declared) + ", which means nothing there",
              use.ground().clause()
                  + ": the field belongs to "
                  + Words.and(responses(use, answer.api().law()))
                  + ".",
              "Remove " + declared.field().constantName() + " from its headers."));
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
