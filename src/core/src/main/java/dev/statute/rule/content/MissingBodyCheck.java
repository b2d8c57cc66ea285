package dev.statute.rule.content;

import dev.statute.law.Clause;
import dev.statute.law.Content;
import dev.statute.law.Ground;
import dev.statute.law.Status;
import dev.statute.rule.Answer;
import dev.statute.rule.Basis;
import dev.statute.rule.Check;
import dev.statute.rule.Fix;
import dev.statute.rule.Fix.SuggestedBody;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;
import java.util.ArrayList;
import java.util.List;

/** A response has a body where its status or its method wants content. */
final class MissingBodyCheck implements Check {
  /** Why a response has a body, and whether another status without one would do too. */
  private record Demand(Basis basis, Clause clause, String why, boolean isEvadable) {}

  @Override
  public String family() {
    return "missing-body";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    for (Answer answer : subject.answers()) {
      if (answer.response().body().isAbsent()
          && answer.shape().contentAllowed()
          && answer.isLegal()) {
        for (Demand demand : demands(answer)) {
          violations.add(demand.basis(), violation(answer, demand));
        }
      }
    }
  }

  private static List<Demand> demands(Answer answer) {
    List<Demand> demands = new ArrayList<>();
    Clause clause = answer.status().content().clause();
    switch (answer.status().content().content()) {
      case REQUIRED ->
          demands.add(
              new Demand(Basis.DOUBT, clause, "the status has no meaning without content.", false));
      case SHOULD ->
          demands.add(
              new Demand(
                  Basis.RECOMMENDATION, clause, "the content should explain the response.", false));
      case EXPECTED -> demands.addAll(ofExpectation(answer));
      default -> {}
    }
    Ground advice = answer.status().contentAdvice();
    if (advice != null) {
      demands.add(
          new Demand(
              Basis.of(advice.level()),
              advice.clause(),
              "the content ought to say how to proceed.",
              false));
    }
    return demands;
  }

  /** Where content is expected, some methods ask for nothing but content. */
  private static List<Demand> ofExpectation(Answer answer) {
    List<Demand> demands = new ArrayList<>();
    Ground ground = answer.method().responseContentGround();
    if (ground != null && ground.binds(answer.role())) {
      demands.add(
          new Demand(
              Basis.of(ground.level()),
              ground.clause(),
              "the content is what " + answer.method().token() + " asks for.",
              true));
    }
    if (!answer.method().safe() && demands.stream().noneMatch(d -> d.basis() == Basis.LINT)) {
      demands.add(
          new Demand(
              Basis.LINT,
              answer.status().content().clause(),
              "a response with this status is expected to have content.",
              true));
    }
    return demands;
  }

  private static Violation violation(Answer answer, Demand demand) {
    String title = answer.status().title();
    return new Violation(
        answer.response().site(),
        answer.operation().site(),
        title + " declares no body",
        demand.clause() + ": " + demand.why(),
        fixes(answer, demand),
        "operations answer " + title + " without a body");
  }

  private static List<Fix> fixes(Answer answer, Demand demand) {
    boolean isError = answer.law().classOf(answer.status()).error();
    SuggestedBody body = isError ? new SuggestedBody.ProblemDocument() : new SuggestedBody.Result();
    List<Fix> fixes = new ArrayList<>();
    fixes.add(new Fix.SetBody(answer.response(), body));
    if (demand.isEvadable()) {
      fixes.add(new Fix.SetStatus(answer.response(), bodiless(answer)));
    }
    return fixes;
  }

  /** Returns the first status of the same class that has no content; none if there is no such. */
  private static List<Status> bodiless(Answer answer) {
    return answer.law().statuses().stream()
        .filter(status -> status.statusClass().equals(answer.status().statusClass()))
        .filter(status -> status.content().content() == Content.FORBIDDEN)
        .filter(status -> answer.shapes().of(status).answers(answer.method()))
        .limit(1)
        .toList();
  }
}
