package dev.statute.pages.fact.decision;

import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.law.Role;
import dev.statute.law.Status;
import dev.statute.pages.fact.subject.Anchors;
import dev.statute.pages.fact.subject.PageSubject;
import dev.statute.pages.model.DecisionChart;
import dev.statute.pages.model.DecisionOutcome;
import dev.statute.pages.model.DecisionStep;
import java.util.ArrayList;
import java.util.List;

/** Draws the order of decisions of operations. */
public final class DecisionCharts {

  private final PageSubject subject;
  private final Anchors anchors;
  private final ServerChecks checks;

  /** Prepares for an API, whose responses have anchors. */
  public DecisionCharts(PageSubject subject, Anchors anchors) {
    this.subject = subject;
    this.anchors = anchors;
    this.checks = new ServerChecks(subject);
  }

  /** Returns how the server finds an operation. */
  public DecisionChart routing() {
    return new DecisionChart(
        checks.routing().stream()
            .<DecisionStep>map(
                check ->
                    new DecisionStep.Check(
                        check.question(),
                        new DecisionOutcome(title(check.code()), ""),
                        check.clauses()))
            .toList());
  }

  /** Returns how the server decides on a request for an operation. */
  public DecisionChart of(PublishedOperation operation) {
    List<DecisionStep> steps = new ArrayList<>();
    List<ServerCheck> all = checks.of(operation);
    all.stream()
        .filter(check -> !check.isAfterOperation())
        .forEach(check -> steps.add(step(operation, check)));
    steps.add(
        new DecisionStep.Handling(
            subject.contract().role() == Role.CLIENT
                ? "The server decides."
                : "The operation runs and decides.",
            operation.responses().stream().map(response -> outcome(operation, response)).toList()));
    all.stream()
        .filter(ServerCheck::isAfterOperation)
        .forEach(check -> steps.add(step(operation, check)));
    return new DecisionChart(steps);
  }

  private DecisionStep step(PublishedOperation operation, ServerCheck check) {
    return new DecisionStep.Check(
        check.question(),
        new DecisionOutcome(title(check.code()), anchors.of(operation, check.code()).orElse("")),
        check.clauses());
  }

  private DecisionOutcome outcome(PublishedOperation operation, PublishedResponse response) {
    return new DecisionOutcome(
        subject.status(response).map(Status::title).orElse(response.status()),
        anchors.of(operation, response));
  }

  private String title(int code) {
    return subject.law().status(code).map(Status::title).orElse(Integer.toString(code));
  }
}
