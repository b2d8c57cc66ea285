package dev.statute.rule;

import dev.statute.spec.Clause;
import dev.statute.spec.Content;
import dev.statute.spec.ContentRule;
import dev.statute.spec.Status;
import java.util.Optional;
import java.util.function.Consumer;

/** A response has a body where its status wants content. */
final class MissingBodyRule extends AnswerRule {

  private final RuleInfo info;

  MissingBodyRule(Basis basis, String summary) {
    this.info = new RuleInfo(basis.id("missing-body"), basis, summary);
  }

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  void check(Answer answer, Consumer<Violation> violations) {
    Status status = answer.response().status();
    boolean bodiless =
        answer.method().withoutContent() != null
            && answer.method().withoutContent().appliesTo(status);
    if (answer.response().body() != null || bodiless || !answer.isLegal()) {
      return;
    }
    demand(answer)
        .ifPresent(
            clause ->
                violations.accept(
                    new Violation(
                        answer.response().place(),
                        answer.operation().place(),
                        status.title() + " declares no body",
                        clause + ": " + why(),
                        fix(answer))));
  }

  private Optional<Clause> demand(Answer answer) {
    Status status = answer.response().status();
    ContentRule content = status.content();
    boolean demanded =
        switch (info.basis()) {
          case DOUBT -> content.content() == Content.REQUIRED;
          case RECOMMENDATION -> content.content() == Content.SHOULD;
          case LINT -> content.content() == Content.EXPECTED && !answer.method().safe();
          default -> false;
        };
    if (demanded) {
      return Optional.of(content.clause());
    }
    return info.basis() == Basis.ADVICE && status.contentAdvice() != null
        ? Optional.of(status.contentAdvice().clause())
        : Optional.empty();
  }

  private String why() {
    return switch (info.basis()) {
      case DOUBT -> "the status means nothing without its content.";
      case RECOMMENDATION -> "the content should explain the response.";
      case ADVICE -> "the content ought to say how to go on.";
      default -> "the status lets content be expected.";
    };
  }

  private String fix(Answer answer) {
    boolean error = answer.api().spec().classOf(answer.response().status()).error();
    String body = "Declare it, such as body = " + (error ? "Problem" : "Result") + ".class";
    return info.basis() == Basis.LINT ? body + ", or answer " + bodiless(answer) + "." : body + ".";
  }

  private static String bodiless(Answer answer) {
    return answer.api().spec().statuses().stream()
        .filter(status -> status.statusClass().equals(answer.response().status().statusClass()))
        .filter(status -> status.content().content() == Content.FORBIDDEN)
        .filter(status -> status.permits(answer.method().token()))
        .map(Status::title)
        .findFirst()
        .orElse("another status");
  }
}
