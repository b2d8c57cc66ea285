package dev.statute.judge;

import dev.statute.law.Clause;
import dev.statute.law.Content;
import dev.statute.law.ContentRule;
import dev.statute.law.Ground;
import dev.statute.law.Status;
import dev.statute.rule.Basis;
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
            demand ->
                violations.accept(
                    new Violation(
                        answer.response().place(),
                        answer.operation().place(),
                        status.title() + " declares no body",
                        demand.clause() + ": " + demand.why(),
                        fix(answer, demand),
                        "operations answer " + status.title() + " without a body")));
  }

  /** Why a response has a body, and whether it would do to answer otherwise. */
  private record Demand(Clause clause, String why, boolean isEvadable) {}

  private Optional<Demand> demand(Answer answer) {
    return switch (info.basis()) {
      case DOUBT ->
          ofContent(answer, Content.REQUIRED, "the status means nothing without its content.")
              .or(() -> ofMethod(answer));
      case RECOMMENDATION ->
          ofContent(answer, Content.SHOULD, "the content should explain the response.");
      case ADVICE ->
          Optional.ofNullable(answer.response().status().contentAdvice())
              .map(Ground::clause)
              .map(c -> new Demand(c, "the content ought to say how to go on.", false));
      case LINT -> ofExpectation(answer).or(() -> ofMethod(answer));
      default -> Optional.empty();
    };
  }

  private static Optional<Demand> ofContent(Answer answer, Content content, String why) {
    ContentRule rule = answer.response().status().content();
    return rule.content() == content
        ? Optional.of(new Demand(rule.clause(), why, false))
        : Optional.empty();
  }

  private static Optional<Demand> ofExpectation(Answer answer) {
    return answer.method().safe()
        ? Optional.empty()
        : ofContent(answer, Content.EXPECTED, "the status lets content be expected.")
            .map(demand -> new Demand(demand.clause(), demand.why(), true));
  }

  /** Some methods ask for nothing but content. */
  private Optional<Demand> ofMethod(Answer answer) {
    Ground ground = answer.method().responseContentGround();
    boolean isExpected = answer.response().status().content().content() == Content.EXPECTED;
    return isExpected
            && ground != null
            && Basis.of(ground.level()) == info.basis()
            && ground.binds(answer.api().role())
        ? Optional.of(
            new Demand(
                ground.clause(),
                "the content is what " + answer.method().token() + " asks for.",
                true))
        : Optional.empty();
  }

  private static String fix(Answer answer, Demand demand) {
    boolean error = answer.api().law().classOf(answer.response().status()).error();
    String body = "Declare it, such as body = " + (error ? "Problem" : "Result") + ".class";
    return demand.isEvadable() ? body + ", or answer " + bodiless(answer) + "." : body + ".";
  }

  private static String bodiless(Answer answer) {
    return answer.api().law().statuses().stream()
        .filter(status -> status.statusClass().equals(answer.response().status().statusClass()))
        .filter(status -> status.content().content() == Content.FORBIDDEN)
        .filter(status -> status.permits(answer.method().token()))
        .map(Status::title)
        .findFirst()
        .orElse("another status");
  }
}
