package dev.statute.pages.fact.answer;

import dev.statute.contract.file.InputSource;
import dev.statute.contract.file.PublishedField;
import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.law.Condition;
import dev.statute.law.Content;
import dev.statute.law.FieldRule;
import dev.statute.law.Ground;
import dev.statute.law.HeaderField;
import dev.statute.law.Method;
import dev.statute.law.Status;
import dev.statute.law.StatusClass;
import dev.statute.law.WithoutContent;
import dev.statute.pages.fact.subject.PageSubject;
import dev.statute.pages.model.ClauseLink;
import dev.statute.pages.model.Demand;
import dev.statute.pages.text.Sentences;
import dev.statute.pages.topic.LawWords;
import dev.statute.rule.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Collects what messages must have, should have and must not have. */
final class Demands {

  private static final String CONTENT = "content";

  private final PageSubject subject;

  Demands(PageSubject subject) {
    this.subject = subject;
  }

  /** Returns the demands on a response. */
  List<Demand> of(PublishedOperation operation, PublishedResponse response) {
    List<Demand> demands = new ArrayList<>();
    Optional<Status> status = subject.status(response);
    List<FieldRule> rules =
        Stream.concat(
                status.stream().map(Status::fields).flatMap(List::stream),
                subject.statusClass(response).stream()
                    .map(StatusClass::fields)
                    .flatMap(List::stream))
            .filter(rule -> rule.appliesTo(operation.method()))
            .filter(rule -> rule.ground().binds(subject.contract().role()))
            .filter(rule -> isOpen(rule, operation, response))
            .toList();
    for (FieldRule rule : rules) {
      demands.add(
          new Demand(
              rule.field(),
              Sentences.sentence(LawWords.rule(unaddressed(rule), subject.law())),
              rule.ground().level().isBinding(),
              List.of(subject.links().of(rule.ground()))));
    }
    for (PublishedField field : response.fields()) {
      boolean isSaid = rules.stream().anyMatch(rule -> rule.field().equalsIgnoreCase(field.name()));
      if (field.isAlways() && !isSaid) {
        demands.add(
            new Demand(
                field.name(), "The contract promises it in each such response.", true, List.of()));
      }
    }
    content(operation, status)
        .filter(demand -> demand.isBinding() || response.content().isEmpty())
        .ifPresent(demands::add);
    return demands.stream()
        .distinct()
        .sorted(Comparator.comparing(demand -> !demand.isBinding()))
        .toList();
  }

  /** Tells whether a rule can still be broken: nobody has to mind what the server sets anyway. */
  private boolean isOpen(FieldRule rule, PublishedOperation operation, PublishedResponse response) {
    if (rule.ground().level().isProhibition()) {
      return true;
    }
    boolean isManaged = subject.field(rule.field()).filter(HeaderField::managed).isPresent();
    boolean isHeeded =
        !rule.ground().level().isBinding()
            && response.field(rule.field()).filter(PublishedField::isAlways).isPresent();
    return !isManaged
        && !isHeeded
        && isMirrored(rule, operation)
        && isNegotiated(rule, operation, response);
  }

  /** Tells whether the response that decides about a field can carry it. */
  private static boolean isMirrored(FieldRule rule, PublishedOperation operation) {
    Integer mirrors = rule.mirrors();
    return mirrors == null
        || operation.responses().stream()
            .filter(other -> other.code().equals(OptionalInt.of(mirrors)))
            .anyMatch(other -> other.field(rule.field()).isPresent());
  }

  /** Tells whether a response can be the one that was chosen, where a rule is about that. */
  private boolean isNegotiated(
      FieldRule rule, PublishedOperation operation, PublishedResponse response) {
    return rule.condition() != Condition.NEGOTIATED
        || response.content().size() > 1
        || operation.inputs(InputSource.HEADER).stream()
            .flatMap(input -> subject.field(input.key()).stream())
            .anyMatch(HeaderField::negotiates);
  }

  /** The page says which server it is about. */
  private static FieldRule unaddressed(FieldRule rule) {
    Ground ground = rule.ground();
    return new FieldRule(
        rule.field(),
        new Ground(ground.level(), ground.clause(), ground.reason()),
        rule.condition(),
        rule.mirrors(),
        rule.methods(),
        rule.value());
  }

  private Optional<Demand> content(PublishedOperation operation, Optional<Status> status) {
    Optional<WithoutContent> without =
        subject
            .method(operation)
            .flatMap(method -> Optional.ofNullable(method.withoutContent()))
            .filter(rule -> status.filter(rule::appliesTo).isPresent());
    if (without.isPresent()) {
      return Optional.of(
          new Demand(
              CONTENT,
              "Must not be sent in answer to " + operation.method() + ".",
              true,
              List.of(subject.links().of(without.get().ground()))));
    }
    return status
        .filter(known -> isSaid(known.content().content()))
        .map(
            known ->
                new Demand(
                    CONTENT,
                    Sentences.sentence(LawWords.content(known.content().content())),
                    known.content().content() != Content.SHOULD,
                    List.of(subject.links().of(known.content().clause()))));
  }

  private static boolean isSaid(Content content) {
    return content == Content.FORBIDDEN
        || content == Content.EMPTY
        || content == Content.REQUIRED
        || content == Content.SHOULD;
  }

  /** Returns the demands on requests for an operation, beyond its single inputs. */
  List<Demand> of(PublishedOperation operation) {
    List<Demand> demands = new ArrayList<>();
    for (String field : operation.requiredFields()) {
      demands.add(new Demand(field, "Each request must have it.", true, List.of()));
    }
    subject.method(operation).ifPresent(method -> addContent(operation, method, demands));
    operation
        .contentLimit()
        .ifPresent(
            most ->
                demands.add(
                    new Demand(CONTENT, "At most " + most + " octets are read.", true, List.of())));
    addPrecondition(operation, demands);
    return demands;
  }

  private void addContent(PublishedOperation operation, Method method, List<Demand> demands) {
    if (method.neededContentGround() != null) {
      demands.add(
          new Demand(
              CONTENT,
              "A request with " + method.token() + " needs content.",
              method.neededContentGround().level().isBinding(),
              List.of(subject.links().of(method.neededContentGround()))));
    }
    if (method.requestContentGround() != null && PageSubject.content(operation).isEmpty()) {
      demands.add(
          new Demand(
              CONTENT,
              "A request with " + method.token() + " has none.",
              method.requestContentGround().level().isBinding(),
              List.of(subject.links().of(method.requestContentGround()))));
    }
  }

  /** A request without a precondition is refused where the contract says so (RFC 6585, 3). */
  private void addPrecondition(PublishedOperation operation, List<Demand> demands) {
    int code = subject.law().general().compatibility().unconditional();
    Optional<Status> refusal =
        operation.responses().stream()
            .flatMap(response -> subject.status(response).stream())
            .filter(status -> status.code() == code)
            .findFirst();
    List<HeaderField> conditions =
        operation.inputs(InputSource.HEADER).stream()
            .map(PublishedInput::key)
            .flatMap(name -> subject.field(name).stream())
            .filter(field -> field.precondition() != null)
            .toList();
    if (refusal.isPresent() && !conditions.isEmpty()) {
      List<ClauseLink> clauses =
          Stream.concat(
                  Stream.of(refusal.get().clause()), conditions.stream().map(HeaderField::clause))
              .map(subject.links()::of)
              .toList();
      demands.add(
          new Demand(
              Words.or(conditions.stream().map(HeaderField::name).toList()),
              "A request without it can be refused with " + refusal.get().title() + ".",
              true,
              clauses));
    }
  }
}
