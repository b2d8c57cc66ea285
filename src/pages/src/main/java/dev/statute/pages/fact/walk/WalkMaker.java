package dev.statute.pages.fact.walk;

import dev.statute.contract.file.PublishedField;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.http.Status;
import dev.statute.law.Clause;
import dev.statute.law.FieldType;
import dev.statute.law.HeaderField;
import dev.statute.law.HeaderField.Precondition.Prevented;
import dev.statute.law.Method;
import dev.statute.pages.fact.sample.Revision;
import dev.statute.pages.fact.sample.Samples;
import dev.statute.pages.fact.subject.Anchors;
import dev.statute.pages.fact.subject.PageSubject;
import dev.statute.pages.model.ClauseLink;
import dev.statute.pages.model.SampleMessage;
import dev.statute.pages.model.WalkStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes the walk of one resource. */
final class WalkMaker {

  private final PageSubject subject;
  private final Anchors anchors;
  private final Samples samples;
  private final List<PublishedOperation> operations;
  private final Revision first;
  private final List<WalkStep> steps = new ArrayList<>();
  private Revision current;
  private boolean isForReading;
  private boolean isForWriting;

  WalkMaker(
      PageSubject subject, Anchors anchors, Samples samples, List<PublishedOperation> operations) {
    this.subject = subject;
    this.anchors = anchors;
    this.samples = samples;
    this.operations = operations;
    this.first = Revision.first(subject.settings().moment());
    this.current = first;
  }

  /** Returns the steps; nothing if no operation has a validator and another one reads it. */
  Optional<List<WalkStep>> make() {
    Optional<PublishedOperation> read = operations.stream().filter(this::isRetrieval).findFirst();
    if (read.isEmpty()) {
      return Optional.empty();
    }
    Optional<PublishedResponse> whole = response(read.get(), Status.OK.code());
    Optional<HeaderField> validator = whole.flatMap(this::validator);
    if (whole.isEmpty() || validator.isEmpty()) {
      return Optional.empty();
    }
    String name = validator.get().name();
    steps.add(
        step(
            "The client fetches the resource and keeps its " + name + ".",
            read.get(),
            Map.of(),
            whole.get(),
            first,
            List.of(validator.get().clause())));
    addRevalidation(read.get(), validator.get());
    for (PublishedOperation write : operations) {
      if (subject.method(write).filter(method -> !method.safe()).isPresent()) {
        addWrite(write, validator.get());
      }
    }
    return isForReading || isForWriting ? Optional.of(steps) : Optional.empty();
  }

  /** Returns what the walk shows. */
  String title() {
    if (!isForWriting) {
      return "Fetch only what has changed";
    }
    return isForReading
        ? "Fetch only what has changed, and overwrite nothing unseen"
        : "Overwrite nothing unseen";
  }

  private boolean isRetrieval(PublishedOperation operation) {
    return subject
        .method(operation)
        .filter(Method::safe)
        .filter(method -> method.withoutContent() == null)
        .isPresent();
  }

  /** Returns the validator that a response carries, an entity tag rather than a date. */
  private Optional<HeaderField> validator(PublishedResponse response) {
    List<HeaderField> validators =
        response.fields().stream()
            .map(PublishedField::name)
            .flatMap(name -> subject.field(name).stream())
            .filter(this::isValidator)
            .toList();
    return validators.stream()
        .filter(field -> field.type() == FieldType.ENTITY_TAG)
        .findFirst()
        .or(() -> validators.stream().findFirst());
  }

  private boolean isValidator(HeaderField field) {
    return subject.law().fields().stream()
        .anyMatch(
            other ->
                other.precondition() != null
                    && other.precondition().validators().contains(field.name()));
  }

  /** Returns the field by which an operation reads a validator. */
  private Optional<HeaderField> condition(
      PublishedOperation operation, HeaderField validator, Prevented purpose) {
    return Samples.fields(operation).stream()
        .flatMap(name -> subject.field(name).stream())
        .filter(
            field ->
                field.precondition() != null
                    && field.precondition().validators().contains(validator.name())
                    && field.precondition().prevents() == purpose)
        .filter(
            field ->
                field.type() == FieldType.ENTITY_TAG_CONDITION
                    || field.type() == FieldType.HTTP_DATE)
        .findFirst();
  }

  private void addRevalidation(PublishedOperation read, HeaderField validator) {
    Optional<HeaderField> condition = condition(read, validator, Prevented.TRANSFERS);
    Optional<PublishedResponse> unchanged = response(read, Status.NOT_MODIFIED.code());
    if (condition.isPresent() && unchanged.isPresent()) {
      isForReading = true;
      steps.add(
          step(
              "It asks again and tells in "
                  + condition.get().name()
                  + " what it has. Nothing has changed, so nothing is sent.",
              read,
              Map.of(condition.get().name(), value(condition.get(), first)),
              unchanged.get(),
              first,
              List.of(condition.get().clause(), clause(unchanged.get()))));
    }
  }

  private void addWrite(PublishedOperation write, HeaderField validator) {
    Optional<HeaderField> condition = condition(write, validator, Prevented.LOST_UPDATES);
    if (condition.isEmpty()) {
      return;
    }
    String name = condition.get().name();
    subject.successes(write).stream()
        .findFirst()
        .ifPresent(
            success -> {
              isForWriting = true;
              Revision known = current;
              current = known.changed(subject.settings().moment());
              steps.add(
                  step(
                      write.method()
                          + " with "
                          + name
                          + " goes ahead, since the resource is as the client knows it.",
                      write,
                      Map.of(name, value(condition.get(), known)),
                      success,
                      current,
                      List.of(condition.get().clause())));
            });
    response(write, Status.PRECONDITION_FAILED.code())
        .ifPresent(
            failed -> {
              isForWriting = true;
              steps.add(
                  step(
                      "A client that has not seen the last change sends "
                          + write.method()
                          + " with what it knows. It overwrites nothing.",
                      write,
                      Map.of(name, value(condition.get(), stale())),
                      failed,
                      current,
                      List.of(condition.get().clause(), clause(failed))));
            });
    response(write, subject.law().general().compatibility().unconditional())
        .ifPresent(
            refused ->
                steps.add(
                    step(
                        write.method() + " without " + name + " is refused.",
                        write,
                        Map.of(name, ""),
                        refused,
                        current,
                        List.of(clause(refused)))));
  }

  private Revision stale() {
    return current.equals(first) ? Revision.stale(subject.settings().moment()) : first;
  }

  private static String value(HeaderField condition, Revision revision) {
    return condition.type() == FieldType.HTTP_DATE
        ? revision.modified().toString()
        : revision.tag().toString();
  }

  private static Optional<PublishedResponse> response(PublishedOperation operation, int code) {
    return operation.responses().stream()
        .filter(response -> response.code().equals(OptionalInt.of(code)))
        .findFirst();
  }

  private Clause clause(PublishedResponse response) {
    return subject.status(response).orElseThrow().clause();
  }

  private WalkStep step(
      String words,
      PublishedOperation operation,
      Map<String, String> fields,
      PublishedResponse response,
      Revision revision,
      List<Clause> clauses) {
    SampleMessage request = samples.request(operation, fields);
    List<ClauseLink> links = clauses.stream().map(subject.links()::of).distinct().toList();
    return new WalkStep(
        words,
        request,
        samples.response(operation, response, revision),
        anchors.of(operation, response),
        links);
  }
}
