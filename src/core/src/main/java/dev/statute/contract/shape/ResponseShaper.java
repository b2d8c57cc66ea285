package dev.statute.contract.shape;

import dev.statute.contract.Body;
import dev.statute.contract.Contract;
import dev.statute.contract.FieldRef;
import dev.statute.contract.Operation;
import dev.statute.contract.RequestInput;
import dev.statute.contract.Response;
import dev.statute.law.Condition;
import dev.statute.law.FieldRule;
import dev.statute.law.HeaderField;
import dev.statute.law.Method;
import dev.statute.law.Presupposition;
import dev.statute.law.Role;
import dev.statute.law.StatusClass;
import dev.statute.law.WithoutContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides what one response carries. */
final class ResponseShaper {

  /** What only the server finds out; a response that always carries the field cannot heed it. */
  private static final List<Condition> UNDECIDABLE =
      List.of(Condition.TRANSFORMED, Condition.CODING_SUPPORTED);

  private final StatusShapes statuses;
  private final Contract contract;
  private final Response response;
  private final Optional<Operation> operation;
  private final Optional<Method> method;
  private final Optional<StatusShape> status;
  private final Optional<StatusClass> statusClass;
  private final List<FieldShape> rules;

  /**
   * Looks at a response.
   *
   * @param operation the operation that gives it; empty to see what it carries in each
   */
  ResponseShaper(
      StatusShapes statuses, Contract contract, Response response, Optional<Operation> operation) {
    this.statuses = statuses;
    this.contract = contract;
    this.response = response;
    this.operation = operation;
    this.method = operation.flatMap(Operation::method);
    this.status = statuses.of(response.status());
    this.statusClass = statuses.classOf(response.status());
    this.rules =
        statuses.fieldsOf(response.status()).stream()
            .filter(field -> field.law().filter(this::speaksOfMethod).isPresent())
            .toList();
  }

  ResponseShape shape() {
    List<Response> siblings = operation.map(contract::responsesOf).orElse(List.of());
    ResponseFields fields =
        new ResponseFields(statuses, rules)
            .add(Presence.REQUIRED, rule -> true)
            .add(response.fields(), this::binds)
            .addOwed(Presence.REQUIRED, siblings)
            .add(Presence.OPTIONAL, rule -> true)
            .addOwed(Presence.OPTIONAL, siblings);
    Caching caching = new CachingRules(method, status, fields.toList()).caching();
    boolean negotiated = caching.isReusable() && response.body().isPresent() && isNegotiated();
    fields
        .add(Presence.IF_DECLARED, rule -> binds(rule) && isPossible(rule, negotiated))
        .add(Presence.FORBIDDEN, rule -> binds(rule) && rule.condition() == null);
    return new ResponseShape(
        response,
        isLegal(),
        fields.toList(),
        prohibitions(),
        body(),
        isContentAllowed(),
        caching,
        unmet());
  }

  private boolean speaksOfMethod(FieldRule rule) {
    return method.map(m -> rule.appliesTo(m.token())).orElse(rule.methods().isEmpty());
  }

  private boolean binds(FieldRule rule) {
    return rule.ground().binds(role());
  }

  private Role role() {
    return contract.role();
  }

  /** A declared response is one of one part. */
  private static boolean isPossible(FieldRule rule, boolean negotiated) {
    return rule.condition() != Condition.MULTI_PART
        && (negotiated || rule.condition() != Condition.NEGOTIATED);
  }

  private boolean isNegotiated() {
    return operation.stream()
        .flatMap(o -> o.inputs(RequestInput.Field.class))
        .map(RequestInput.Field::ref)
        .map(FieldRef::known)
        .anyMatch(field -> field.filter(HeaderField::negotiates).isPresent());
  }

  private boolean isLegal() {
    return status
        .map(shape -> method.map(m -> shape.answers(m, role())).orElse(shape.isLast()))
        .orElseGet(() -> statusClass.filter(StatusClass::interim).isEmpty());
  }

  private Body body() {
    boolean isCommon = operation.filter(o -> !o.declares(response)).isPresent();
    return isCommon && hasMethodNoContent() ? new Body.None() : response.body();
  }

  private boolean isContentAllowed() {
    boolean byStatus =
        status
            .map(shape -> shape.status().content())
            .or(() -> statusClass.flatMap(found -> Optional.ofNullable(found.content())))
            .filter(rule -> !rule.content().isAllowed())
            .isEmpty();
    return byStatus && !hasMethodNoContent();
  }

  private boolean hasMethodNoContent() {
    WithoutContent rule = method.map(Method::withoutContent).orElse(null);
    return rule != null
        && (rule.classes().isEmpty()
            || statusClass.filter(found -> rule.classes().contains(found.name())).isPresent());
  }

  private List<Presupposition> unmet() {
    if (status.isEmpty() || operation.isEmpty() || method.isEmpty()) {
      return List.of();
    }
    return new PresupposedInputs(statuses, contract, operation.get())
        .notTaken(status.get().status().presuppositions(method.get().token(), role()));
  }

  private List<Prohibition> prohibitions() {
    List<Prohibition> prohibitions = new ArrayList<>();
    for (HeaderField field : response.knownFields()) {
      Stream<Prohibition> everywhere =
          Stream.ofNullable(field.notInResponses())
              .map(ground -> new Prohibition(field.name(), ground, Optional.empty()));
      Stream<Prohibition> here =
          rules.stream()
              .filter(shape -> shape.presence() == Presence.FORBIDDEN)
              .flatMap(shape -> shape.law().stream())
              .filter(rule -> rule.field().equals(field.name()))
              .filter(rule -> rule.condition() == null || UNDECIDABLE.contains(rule.condition()))
              .map(
                  rule ->
                      new Prohibition(
                          rule.field(), rule.ground(), Optional.ofNullable(rule.condition())));
      Stream.concat(everywhere, here)
          .filter(prohibition -> prohibition.ground().binds(role()))
          .sorted(Comparator.comparing(prohibition -> prohibition.ground().level()))
          .forEach(prohibitions::add);
    }
    return prohibitions;
  }
}
