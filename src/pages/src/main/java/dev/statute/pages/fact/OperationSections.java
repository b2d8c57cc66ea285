package dev.statute.pages.fact;

import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.contract.file.SimpleNames;
import dev.statute.law.Status;
import dev.statute.pages.fact.answer.Answers;
import dev.statute.pages.fact.decision.DecisionCharts;
import dev.statute.pages.fact.sample.Samples;
import dev.statute.pages.fact.subject.Anchors;
import dev.statute.pages.fact.subject.PageSubject;
import dev.statute.pages.model.OperationSection;
import dev.statute.pages.model.ResponseSection;
import dev.statute.pages.model.SampleMessage;
import java.util.Optional;

/** Makes the sections of operations and of their responses. */
final class OperationSections {

  private final PageSubject subject;
  private final Anchors anchors;
  private final Samples samples;
  private final Answers answers;
  private final DecisionCharts charts;

  OperationSections(
      PageSubject subject,
      Anchors anchors,
      Samples samples,
      Answers answers,
      DecisionCharts charts) {
    this.subject = subject;
    this.anchors = anchors;
    this.samples = samples;
    this.answers = answers;
    this.charts = charts;
  }

  OperationSection of(PublishedOperation operation) {
    SampleMessage request = samples.request(operation);
    return new OperationSection(
        anchors.of(operation),
        operation.name(),
        operation.method(),
        subject.method(operation).map(subject.links()::method).orElse(""),
        operation.path(),
        operation.doc().text(),
        answers.lifecycle(operation),
        answers.security(operation),
        answers.repetition(operation),
        answers.inputs(operation),
        answers.demands(operation),
        request,
        samples.curl(operation, request),
        charts.of(operation),
        operation.responses().stream().map(response -> of(operation, response)).toList(),
        Deviations.of(operation, subject.links()));
  }

  private ResponseSection of(PublishedOperation operation, PublishedResponse response) {
    Optional<Status> status = subject.status(response);
    return new ResponseSection(
        anchors.of(operation, response),
        status.map(Status::title).orElse(response.status()),
        response.status(),
        response.digit().orElse(0),
        status.map(subject.links()::status).orElse(""),
        response.key(),
        response.doc().isEmpty() ? status.map(Status::summary).orElse("") : response.doc(),
        origin(operation, response),
        samples.request(operation, response),
        samples.response(operation, response, samples.revision()),
        samples.others(operation, response),
        answers.caching(operation, response),
        answers.repetition(operation, response),
        answers.redirect(operation, response),
        answers.demands(operation, response),
        response.problemType());
  }

  private String origin(PublishedOperation operation, PublishedResponse response) {
    boolean isOwn = operation.owner().equals(subject.contract().name());
    String owner = SimpleNames.nested(operation.owner());
    if (response.isCommon()) {
      return "declared for all operations of " + owner;
    }
    return isOwn || operation.owner().isEmpty()
        ? "declared by the operation"
        : "inherited from " + owner;
  }
}
