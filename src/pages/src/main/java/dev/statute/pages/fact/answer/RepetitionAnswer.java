package dev.statute.pages.fact.answer;

import dev.statute.contract.file.InputSource;
import dev.statute.contract.file.PublishedField;
import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.law.FieldType;
import dev.statute.law.GeneralRules;
import dev.statute.law.HeaderField;
import dev.statute.law.Law;
import dev.statute.law.Method;
import dev.statute.law.Presupposition;
import dev.statute.law.Status;
import dev.statute.law.Status.RepetitionRule.Repetition;
import dev.statute.law.StatusClass;
import dev.statute.pages.fact.subject.PageSubject;
import dev.statute.pages.model.ClauseLink;
import dev.statute.pages.model.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells whether a client may send a request again (RFC 9110, 9.2.2). */
final class RepetitionAnswer {

  private static final String NOT_AS_IT_IS = "Not as it is";

  private final PageSubject subject;
  private final Law law;

  RepetitionAnswer(PageSubject subject) {
    this.subject = subject;
    this.law = subject.law();
  }

  /** Returns the answer for requests of which no response came. */
  Fact of(PublishedOperation operation) {
    Optional<Method> method = subject.method(operation);
    String token = operation.method();
    ClauseLink idempotent = subject.links().of(law.general().compatibility().idempotent());
    if (method.filter(Method::safe).isPresent()) {
      return new Fact(
          "May be sent again",
          token + " is safe: the client asks for no change.",
          List.of(subject.links().of(law.general().compatibility().safe()), idempotent));
    }
    if (method.filter(Method::idempotent).isPresent()) {
      return new Fact(
          "May be sent again",
          token + " is idempotent: sent twice, it has the effect of being sent once.",
          List.of(idempotent));
    }
    Optional<HeaderField> key = field(operation, FieldType.IDEMPOTENCY_KEY);
    return key.isPresent()
        ? new Fact(
            "May be sent again with the same " + key.get().name(),
            token + " is not idempotent, but the key tells the server that it is the same request.",
            List.of(subject.links().of(key.get().clause()), idempotent))
        : new Fact(
            "Not automatically",
            token + " is not idempotent: sent twice, it may have its effect twice.",
            List.of(idempotent));
  }

  private Optional<HeaderField> field(PublishedOperation operation, FieldType type) {
    return operation.inputs(InputSource.HEADER).stream()
        .map(PublishedInput::key)
        .flatMap(name -> subject.field(name).stream())
        .filter(field -> field.type() == type)
        .findFirst();
  }

  /** Returns the answer for requests that got a response. */
  Fact of(PublishedOperation operation, PublishedResponse response) {
    Optional<Status> status = subject.status(response);
    Optional<StatusClass> statusClass = subject.statusClass(response);
    if (statusClass.isEmpty()) {
      return of(operation);
    }
    if (statusClass.get().interim()) {
      return new Fact(
          "No: the final response follows",
          "",
          List.of(subject.links().of(statusClass.get().clause())));
    }
    if (status.isPresent()) {
      Optional<Fact> special = ofStatus(operation, response, status.get());
      if (special.isPresent()) {
        return special.get();
      }
    }
    if (!statusClass.get().error()) {
      return success(operation);
    }
    boolean isClientAtFault =
        law.status(law.general().compatibility().unacceptable())
            .map(law::classOf)
            .equals(statusClass);
    return isClientAtFault
        ? new Fact(
            NOT_AS_IT_IS,
            "The same request would fail again.",
            List.of(subject.links().of(statusClass.get().clause())))
        : of(operation);
  }

  private Fact success(PublishedOperation operation) {
    Fact again = of(operation);
    return new Fact("Not needed", again.reason(), again.clauses());
  }

  private Optional<Fact> ofStatus(
      PublishedOperation operation, PublishedResponse response, Status status) {
    ClauseLink clause = subject.links().of(status.clause());
    if (status.repetition() != null) {
      return Optional.of(byRule(operation, response, status.repetition()));
    }
    if (status.redirect() != null) {
      return Optional.of(
          new Fact("Not needed", "The client goes on at Location.", List.of(clause)));
    }
    if (status.deferral() != null) {
      return Optional.of(
          new Fact(
              "Not needed",
              "The server is still working on the request.",
              List.of(subject.links().of(status.deferral()))));
    }
    return remedy(status)
        .map(remedy -> new Fact(NOT_AS_IT_IS + ", but " + remedy, "", List.of(clause)));
  }

  /** Returns what a client has to change of a request before it sends it again. */
  private Optional<String> remedy(Status status) {
    GeneralRules.Compatibility special = law.general().compatibility();
    GeneralRules.Authentication authentication = law.general().authentication();
    if (authentication != null
        && Stream.of(authentication.toOrigin(), authentication.toProxy())
            .anyMatch(party -> party.status() == status.code())) {
      return Optional.of("with credentials");
    }
    if (status.code() == special.unconditional()) {
      return Optional.of("with a precondition");
    }
    if (status.code() == special.unacceptable()) {
      return Optional.of("accepting something else");
    }
    if (status.code() == special.unsupported()) {
      return Optional.of("with content of another media type");
    }
    boolean isOfPrecondition =
        status.presuppositions().stream()
            .map(Presupposition::fields)
            .flatMap(List::stream)
            .flatMap(name -> law.field(name).stream())
            .anyMatch(field -> field.precondition() != null);
    boolean isError = law.classOf(status).error();
    return isOfPrecondition && isError
        ? Optional.of("with what the client then knows of the current state")
        : Optional.empty();
  }

  private Fact byRule(
      PublishedOperation operation, PublishedResponse response, Status.RepetitionRule rule) {
    boolean isAny = rule.repetition() == Repetition.ANY;
    boolean isIdempotent =
        subject.method(operation).filter(Method::idempotent).isPresent()
            || field(operation, FieldType.IDEMPOTENCY_KEY).isPresent();
    String when =
        response.fields().stream()
            .map(PublishedField::name)
            .flatMap(name -> subject.field(name).stream())
            .filter(field -> field.type() == FieldType.RETRY_AFTER)
            .findFirst()
            .map(field -> ", after the time in " + field.name())
            .orElse(isAny ? "" : ", after some time");
    List<ClauseLink> clauses = new ArrayList<>(List.of(subject.links().of(rule.clause())));
    clauses.addAll(isAny ? List.of() : of(operation).clauses());
    String reason = isAny ? "The server did not process the request." : of(operation).reason();
    return new Fact(
        isAny || isIdempotent ? "May be sent again" + when : "Not automatically", reason, clauses);
  }
}
